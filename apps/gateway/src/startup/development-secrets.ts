/** Secrets that stand in the source and are therefore known to everybody. They serve a first start on one's own machine; production refuses them. */
export const developmentSecrets = {
  cookieKey: "bG9jYWwtZGV2ZWxvcG1lbnQtY29va2llLWtleS0wMDE",
  clientSecret: "local-development-client-secret",
  signingKey: {
    kty: "OKP",
    crv: "Ed25519",
    x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
    kid: "local",
  },
} as const;
