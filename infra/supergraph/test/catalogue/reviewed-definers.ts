/**
 * Functions of subgraphs that act as their owner and so see past policies, each looked at: what it answers its caller may know, or it answers nothing
 * and only refuses. By subgraph, then by what they are for.
 */
const reviewedDefiners: Readonly<Record<string, readonly string[]>> = {
  membership: [
    "no_gap_in_catchments()",
    // Concerns, agendas and packets: triggers, which only refuse, and take from an open agenda what its raiser takes back; and the Coordinator's own topics, by the Coordinator
    "meeting_steps()",
    "concern_steps()",
    "agenda_stands()",
    "packet_is_whole()",
    "supplement_follows()",
    "take_topic_off(text,text)",
    // Votes in writing: a trigger, which only refuses
    "votes_are_of_a_meeting()",
    // Role-alike groups: triggers, which only refuse; who is a member, which all of the Alliance read; and the words that the directors meant for the group
    "group_meeting_steps()",
    "group_item_stands()",
    "sharing_is_there()",
    "is_group_member(text,text)",
    "group_of_meeting(text)",
    "topics_for_group(text)",
    // The Accord: triggers, which only refuse
    "accord_version_is_ruled()",
    "accord_clause_is_ruled()",
    "accord_signature_is_ruled()",
    "onboarding_steps()",
    // Seats on boards: triggers, which only refuse or open the seat that a membership brings; and whether a board is a member, which is public
    "seat_opens_with_membership()",
    "is_member_board(text,text)",
    "member_board_has_a_seat()",
    "seat_steps()",
    "seat_begins()",
    "executive_holds_a_seat()",
    "executive_term_only_shortens()",
    "belief_is_only_closed()",
    // Decisions: a trigger, which only refuses
    "decision_is_agreed()",
  ],
  engagements: ["duties_match_hosts()", "section_follows()", "region_numbers(text[],integer)", "region_counts(text[],text[],integer)"],
  advocacy: [
    // Files
    "file_is_ruled()",
    "file_chunk_is_ruled()",
    "sweep_file(text)",
    // Figures and priorities: triggers, which only refuse or write what follows from the row
    "figure_begins()",
    "version_is_next()",
    "newest_version_stands()",
    "adoption_counts()",
    "session_goes_forward()",
    "priority_is_kept()",
    // Common positions: triggers, which only refuse or fill in what follows from the row
    "version_begins()",
    "version_is_ruled()",
    "answer_is_ruled()",
    "departure_is_ruled()",
    // Briefs: triggers, which only refuse, or tell a public release of what changed
    "brief_goes_its_way()",
    "brief_line_is_written()",
    "brief_review_is_ruled()",
    "brief_release_is_ruled()",
    "claim_change_is_told()",
    "position_end_is_told()",
  ],
  funding: [
    // Files
    "file_is_ruled()",
    "file_chunk_is_ruled()",
    "sweep_file(text)",
    // Early childhood and grant shares
    "space_ledger_only_grows()",
    "grant_share_set_stays()",
    // Ventures and contributions
    "member_leaves_once()",
    "contribution_begins()",
    "entry_is_stamped()",
    "contribution_stays()",
    "fulfilment_is_of_its_giver()",
    "ledger_keeps_its_rules()",
    "contribution_fits_its_ledger()",
    "contribution_totals(text[],integer)",
    // State contracts
    "state_contract_steps()",
    "terms_are_whole()",
    "shares_add_up()",
    "row_follows_terms()",
    "deliverable_is_kept()",
    "section_follows()",
    // Opportunities, intentions, calls and questions: triggers, which only refuse or write what follows from the row
    "circulation_reaches_all()",
    "open_participation()",
    "state_intention()",
    "call_begins()",
    "attendance_counts()",
    "answer_reaches_all()",
    "opportunity_is_kept()",
    // Sealed proposals: whether the caller's own capability opens a box, whose box an id is that only its owner has, where the own RESC stands, and how many
    // submitted once the closing has passed
    "opens_slot(text)",
    "slot_resc(text)",
    "participation_of_own(text)",
    "submission_counts(text)",
    "submission_in_time()",
    "submission_is_kept()",
    // Judging: whether the caller keeps a panel, sits on it and may read what was opened; totals by the rule of who sees them
    "coordinator_conflicted(text)",
    "keeps_panel(text)",
    "sits_on(text)",
    "reads_opened(text)",
    "panel_is_ruled()",
    "keeper_is_neutral()",
    "judge_is_neutral()",
    "judge_is_kept()",
    "score_is_ruled()",
    "score_totals(text)",
    "scores_received(text)",
    "may_stand_in(text)",
    "external_judges_agreed(text)",
  ],
};

/** Their names with schema and arguments, as a list of SQL. */
export const reviewedDefinerNames = `(${Object.entries(reviewedDefiners)
  .flatMap(([subgraph, names]) => names.map((name) => `'${subgraph}.${name}'`))
  .join(", ")})`;
