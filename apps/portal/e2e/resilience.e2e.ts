import type { Page, Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, chooseCustomer, expectSound, toast, unique } from "./support/acts.ts";
import { platform, withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();

/** Something that happens later, once. */
function happening(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

describe("when something goes wrong in the middle of a form", () => {
  it("a session that ended is renewed over the page, and the typed words go out after it", async () => {
    const dana = await open();
    const { page } = dana;
    const service = unique("Kept over a sign-in");
    await dana.signIn("Dana Rivermont");
    await dana.goto("/engagements/new");
    await chooseCustomer(page, "manch", /^Manchester/);
    await choose(page, "Category of service", "Technology");
    await page.getByRole("textbox", { name: "The service in words" }).fill(service);
    await page.getByRole("textbox", { name: "Price" }).fill("4321");
    await page.getByRole("textbox", { name: "Starts" }).fill("01/11/2027");
    await page.getByText("Manchester is in your own region. No courtesy notice is owed.").waitFor();
    await page.context().clearCookies();
    await page.getByRole("button", { name: /^Save engagement/ }).click();
    const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
    await dialog.waitFor();
    await expectSound(dana, "a sign-in over the page");
    expect(await page.getByRole("textbox", { name: "The service in words", includeHidden: true }).inputValue()).toBe(service);
    const opened = page.waitForEvent("popup");
    await dialog.getByRole("link", { name: "Sign in" }).click();
    const tab = await opened;
    await tab
      .getByRole("button", { name: /Dana Rivermont/ })
      .first()
      .click();
    await page.waitForURL(/\/engagements\/eng_/);
    await page.getByText(new RegExp(service)).first().waitFor();
    await page.getByText(/4,321/).first().waitFor();
    expect(dana.complaints).toEqual([]);
  });

  it("'Not now' leaves the words where they are, and sending again asks again", async () => {
    const clara = await open({ width: 390, height: 844, theme: "dark" });
    const { page } = clara;
    await clara.signIn("Clara Dunmore");
    await clara.goto("/list");
    await page.getByRole("button", { name: "Report work we heard of" }).click();
    const form = page.getByRole("dialog", { name: "Report work we heard of" });
    await choose(form, "RESC doing the work", "CREC");
    await chooseCustomer(form, "groton", /^Groton/);
    await form.getByRole("textbox", { name: "The service in words" }).fill("Heard on the telephone");
    await form.getByRole("textbox", { name: "How you heard of it" }).fill("A superintendent called.");
    await page.context().clearCookies();
    await form.getByRole("button", { name: "Put it on the list" }).click();
    await page.getByRole("dialog", { name: "Sign in to go on" }).getByRole("button", { name: "Not now" }).click();
    await form.getByText("You are signed out. What you typed is still here: send it again, and sign in when asked.").waitFor();
    await expectSound(clara, "a form that could not be sent");
    expect(await form.getByRole("textbox", { name: "How you heard of it" }).inputValue()).toBe("A superintendent called.");
    await form.getByRole("button", { name: "Put it on the list" }).click();
    await page.getByRole("dialog", { name: "Sign in to go on" }).waitFor();
    expect(clara.complaints).toEqual([]);
  });

  it("without a network a banner says so, nothing is lost, and the same act goes through once it is back", async () => {
    const marisol = await open();
    const { page } = marisol;
    const note = unique("Written without a network");
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/list");
    await page.getByRole("row").getByRole("link").first().click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /note…$/ })
      .click();
    const form = page.getByRole("dialog", { name: "The Coordinator's note" });
    await form.getByRole("textbox", { name: "Note" }).fill(note);
    await page.context().setOffline(true);
    await form.getByRole("button", { name: "Save the note" }).click();
    await form.getByText("The portal could not be reached. What you typed is still here: send it again in a moment.").waitFor();
    await page.getByText("The portal cannot be reached. What you see may be old; nothing you saved is lost.").waitFor();
    await expectSound(marisol, "without a network");
    expect(await form.getByRole("textbox", { name: "Note" }).inputValue()).toBe(note);
    await page.context().setOffline(false);
    await form.getByRole("button", { name: "Save the note" }).click();
    await toast(page, "Note saved").waitFor();
    await page.getByText("The portal cannot be reached.").waitFor({ state: "hidden" });
    await page.getByRole("row").getByText(note).waitFor();
    expect(page.url().startsWith(platform.url)).toBe(true);
  });
});

/** Opens the form for a topic of expertise, fills it and sends it. */
async function sendTopic(page: Page, topic: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Add expertise" }).click();
  await dialog.getByRole("textbox", { name: "What your RESC knows well" }).fill(topic);
  await choose(dialog, "Category", /./);
  await dialog.getByRole("combobox", { name: "Whom to ask" }).fill("Dana River");
  await page.getByRole("option", { name: /Dana Rivermont/ }).click();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
}

async function takeOff(page: Page, topic: string): Promise<void> {
  await page.getByRole("button", { name: `Take off: ${topic}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take off", exact: true }).click();
  await page.getByText(topic).first().waitFor({ state: "detached" });
}

/** Holds back the answer to the next reading of the page of expertise, as it was when it was read. */
async function holdNextReading(page: Page) {
  const read = happening();
  const release = happening();
  let held = false;
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    if (operationName !== "Expertise_Page" || held) return route.continue();
    held = true;
    const response = await route.fetch();
    read.resolve();
    await release.promise;
    return route.fulfill({ response });
  });
  return { read: read.promise, release: () => release.resolve() };
}

/** Signs in and opens the page of expertise. */
async function atExpertise(visitor: Visitor): Promise<Page> {
  await visitor.signIn("Dana Rivermont");
  await visitor.goto("/expertise");
  await visitor.page.getByRole("button", { name: "Add expertise" }).waitFor();
  return visitor.page;
}

/** The key of an addition to the register, by which the platform knows it when it comes again. */
function keyOf(request: Request): string | undefined {
  if (!request.url().endsWith("/graphql")) return undefined;
  const { operationName, variables } = request.postDataJSON() as {
    operationName: string;
    variables: { input?: { idempotencyKey: string } };
  };
  return operationName === "Expertise_Add" ? variables.input?.idempotencyKey : undefined;
}

const twoFrames = (page: Page) => page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));

describe("when an answer is slow", () => {
  it("an act has run when the page shows it, and the next one begins with that", async () => {
    const dana = await open();
    const page = await atExpertise(dana);
    const topic = unique("Unhurried school gardens");
    const keys: string[] = [];
    page.on("request", (request) => {
      const key = keyOf(request);
      if (key) keys.push(key);
    });
    const { read, release } = await holdNextReading(page);
    await sendTopic(page, topic);
    await read;
    await twoFrames(page);
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
    expect(await page.getByText(topic).count()).toBe(0);
    // Sent once more meanwhile, it is still the one act.
    const again = page.waitForRequest((request) => keyOf(request) !== undefined);
    await page.keyboard.press("Control+Enter");
    await again;
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(1);
    release();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.getByText(topic).count()).toBeGreaterThan(0);
    await takeOff(page, topic);
    expect(dana.complaints).toEqual([]);
  });

  it("what was read before an act never stands on the page after it", async () => {
    const dana = await open();
    const page = await atExpertise(dana);
    const dialog = page.getByRole("dialog");
    const topics = [unique("Slow school gardens"), unique("Fast school gardens")] as const;
    // The page as it is read after the first act comes only after the second one; the person does not wait for it.
    const { read, release } = await holdNextReading(page);
    await sendTopic(page, topics[0]);
    await read;
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "hidden" });
    await sendTopic(page, topics[1]);
    await dialog.waitFor({ state: "hidden" });
    for (const topic of topics) await page.getByText(topic).first().waitFor();
    const late = page.waitForResponse(
      async (response) => response.url().endsWith("/graphql") && (await response.text()).includes(topics[0]),
    );
    release();
    await late;
    await twoFrames(page);
    for (const topic of topics) expect(await page.getByText(topic).count(), topic).toBeGreaterThan(0);
    for (const topic of topics) await takeOff(page, topic);
    expect(dana.complaints).toEqual([]);
  });
});
