import { sayCount, sayList } from "../../text.ts";
import type { CheckedPart, Wording } from "./wording.ts";

const NBSP = "\u00A0";
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five"];
const said = (n: number): string => sayCount(n, "en");
const people = (n: number): string => `${said(n)}${NBSP}${n === 1 ? "participant" : "participants"}`;
const answers = (n: number): string => `${said(n)}${NBSP}${n === 1 ? "answer" : "answers"}`;
const list = (items: readonly string[]): string => sayList(items, "and");
const MODES = {
  anoniem: "online and anonymous",
  vertrouwelijk: "online and confidential",
  "open-link": "online through an open link",
  import: "answers collected with another program",
};
const BREAKS = {
  new: "the question is new",
  wording: "the wording has changed",
  options: "the answers have changed",
  base: "the question was put to another group",
};

const checkedPart = ({ question, answers: count, of, agreement }: CheckedPart): string =>
  `${said(count)}${NBSP}of${NBSP}${answers(of)} to ${question}${agreement === null ? "" : ` (${agreement})`}`;
const decidedSaid = (parts: readonly CheckedPart[]): string => {
  const known = parts.flatMap((part) => part.differences ?? []);
  if (known.length === 0) return "";
  const differences = known.reduce((total, one) => total + one, 0);
  const decided = parts.reduce((total, part) => total + part.decided, 0);
  if (differences === 0) return ". There were no differences";
  const all = decided === differences;
  return all
    ? `. The ${differences === 1 ? "one difference was" : `${differences} differences were`} decided on afterwards`
    : `. ${decided} of the ${differences} differences were decided on`;
};

export const en: Wording = {
  and: "and",
  or: "or",
  count: said,
  ordinal: (n) => ORDINALS[n] ?? `${n}th`,
  percent: (whole) => `${whole}%`,
  decimal: (value, digits) => value.toFixed(digits),
  // Single quotes in single quotes cannot be told apart.
  quoted: (text) => (text.includes("‘") ? `“${text}”` : `‘${text}’`),

  resultsOf: (wave) => `Results of the ${en.ordinal(wave)} poll`,
  waveName: (wave) => `Poll ${wave}`,
  edition: (version) => (version === null ? "Draft" : `Final, version${NBSP}${version}`),
  concept: "Draft",
  invented: "Example: figures invented",

  question: (number) => `Question${NBSP}${number}`,
  shortQuestion: (number, short) => `${number} ${short}`,
  otherShort: (number, short) => `${number} ${short}: other`,

  glance: "At a glance",
  glanceIntro: (findings, wave) =>
    `${NUMBERS[findings] ?? findings} ${findings === 1 ? "finding" : "findings"} of poll${NBSP}${wave}`,
  glanceNote: "Percentages are of the participants who answered the question (N).",
  ofN: (count, n) => `${said(count)}${NBSP}of${NBSP}${said(n)}`,
  ofAnswers: (count, n) => `${said(count)}${NBSP}of${NBSP}${answers(n)}`,
  chose: (label, wording) => `answer ${en.quoted(label)} to the question: ${wording}`,
  mentions: (theme, wording) => `are about ${en.quoted(theme)}. The question: ${wording}`,

  participants: "Participants",
  participantsOf: (wave) => `Participants in poll ${wave}`,
  participantsIntro: (total, by) => `${people(total)}, by ${by.toLowerCase()}`,
  participantsColumns: ["Participants", "Invited", "Participation", "Response"],
  total: "Total",
  noPercentNote: (below) => `– No percentage below ${below}${NBSP}invited.`,
  smallGroupsNote: (by, below) =>
    `Answers of a ${by.toLowerCase()} with fewer than ${below}${NBSP}participants stand nowhere by themselves.`,
  startedNote: (started, completed) =>
    started === null
      ? `Completed: ${said(completed)}. How many people started was not measured.`
      : `Started: ${said(started)}; completed: ${said(completed)}.`,
  groupUnknown: "Not given",

  n: (count) => `N${NBSP}=${NBSP}${said(count)}`,
  base: ({ participants, skipped, notAsked, brokeOff, route }) => {
    const parts = [
      notAsked > 0 &&
        `${said(notAsked)}${NBSP}${notAsked === 1 ? "was" : "were"} not asked${route === null ? "" : ` (${route})`}`,
      skipped > 0 && `${said(skipped)}${NBSP}skipped the question`,
      brokeOff > 0 && `${said(brokeOff)}${NBSP}stopped earlier`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "" : `of ${people(participants)}: ${parts.join(", ")}.`;
  },
  otherBase: (option, chosen, silent) =>
    silent === 0
      ? `participants who chose ${en.quoted(option)} and wrote something with it.`
      : `of the ${people(chosen)} who chose ${en.quoted(option)}: ${silent} wrote nothing with it.`,
  routeAnswer: (chosen, question) => `${chosen} at ${question.toLowerCase()}`,
  several: "Several answers possible",
  countBehindPercent: "The number of participants follows each percentage.",
  countBehindAnswer: "The number of participants follows each answer.",
  firstPlaces: "Counted is who put this answer in the first place.",
  countsOnly: (below) =>
    `The figures are numbers of participants: below ${below}${NBSP}answers no percentages are given.`,
  nobody: "Nobody answered this question.",
  tooFew: (below) => `Fewer than ${below}${NBSP}people answered; their answers are not shown.`,
  someGroups: (below) =>
    `Only some groups were asked this question. The answers are left out, because they would tell what fewer than ${below}${NBSP}people or a whole group answered.`,
  location: ({ mean, median, ends, withoutDontKnow }) =>
    `Mean ${mean}${ends === null ? "" : ` (${ends.join("; ")})`}; median ${median}${withoutDontKnow ? "; without ‘don’t know’" : ""}.`,
  meanPlace: (mean, n) => `mean place ${mean}, placed by ${people(n)}`,
  numberRange: (from, to, unit) =>
    `${from === to ? from : `${from} to ${to}`}${unit === "" ? "" : ` ${unit}`}`,

  altKind: {
    scale: "Bar chart",
    nominal: "Bar chart",
    several: "Bar chart",
    ranks: "Bar chart of places",
    numbers: "Bar chart of numbers",
    groups: "Stacked bars by group",
    waves: "Bar chart of two polls",
  },
  altHead: (kind, question, short, several) =>
    `${kind} for ${question.toLowerCase()}, ${short}.${several ? " Several answers possible." : ""}`,
  altAllFigures: (target) => `All figures: ${target}.`,
  altMost: (parts, least) => `Most: ${parts}. Least: ${least}.`,
  points: (difference) => `difference ${difference} points`,

  notes: { question: "Question", outcome: "Outcome", base: "Base", remark: "Mind", source: "Source" },
  allBases: (answered, skipped, notAsked, brokeOff) =>
    `Answered ${said(answered)}, skipped ${said(skipped)}, not asked ${said(notAsked)}, broke off ${said(brokeOff)}.`,
  source: (wave, period, edition) => `${wave}; fieldwork ${period}; ${edition.toLowerCase()}.`,
  options: "Answers",
  answered: "Answered (N)",
  statuses: { skipped: "Skipped", notAsked: "Not asked", brokeOff: "Broke off" },

  perGroup: (question, by) => `${question} by ${by.toLowerCase()}`,
  withinAnd: (labels) => list(labels),
  restGroup: (by) => (by.toLowerCase() === "sector" ? "Other sectors" : `Other groups (${by.toLowerCase()})`),
  allTogether: "Total",

  answersSaid: (count, participants) =>
    count === participants ? answers(count) : `${answers(count)}, ${people(participants)}`,
  manyThemes: "One answer can belong to several themes.",
  openFact: (participants, theme) => {
    const gave = `${people(participants)} gave an answer`;
    return theme === null
      ? `${gave}.`
      : `${gave}; ${answers(theme.answers)} under ${en.quoted(theme.title)}.`;
  },
  restsOn: (themes) =>
    `Rests on ${list(themes.map((theme) => `${answers(theme.answers)} under ${en.quoted(theme.title)}`))}.`,
  uncoded: (count) => `${answers(count)} ${count === 1 ? "belongs" : "belong"} to no theme.`,
  withheldAnswers: (count) =>
    `${answers(count)} ${count === 1 ? "is" : "are"} not in the document, because a person could be recognised.`,
  undecidedAnswers: (count) =>
    `${answers(count)} ${count === 1 ? "has" : "have"} not been reviewed and ${count === 1 ? "is" : "are"} not in the document.`,
  backCoded: (label, raw, coded) =>
    `${en.quoted(label)}: ${said(raw)} chosen, ${said(coded)} after reading ‘Other, namely’.`,

  comparedWith: (wave) => `Compared with poll${NBSP}${wave}`,
  differenceNote: "Difference in percentage points, computed before rounding.",
  otherPeople: "The polls do not have exactly the same participants.",
  sameQuestion: "Question, answers and base are the same in both polls.",
  breakHead: "Break in the series",
  breakWhere: (wave, n) =>
    `The result of poll${NBSP}${wave} (${en.n(n)}) is in the publication of that poll.`,
  breakText: (wave, breaks) =>
    `Cannot be compared with poll${NBSP}${wave}: ${list(breaks.map((one) => BREAKS[one]))}.`,
  breakWording: (wave, text) => `Poll${NBSP}${wave}: ${en.quoted(text)}`,
  breakAnswers: (wave, labels) =>
    `Only in poll${NBSP}${wave}: ${list(labels.map((label) => en.quoted(label)))}`,

  account: "About this poll",
  accountIntro: "How this poll was held and counted",
  accountTerms: {
    population: "Target group",
    participation: "Participation",
    fieldwork: "Fieldwork",
    n: "N",
    open: "Open answers",
    checked: "Second coder",
    help: "Help in coding",
    disclosure: "Small groups",
    lowered: "Lower threshold",
    released: "Data per person",
    notDone: "Not done",
    invented: "Example",
    data: "Data",
  },
  participationSaid: (invited, started, completed) =>
    [
      invited === null ? "number invited not known" : `${said(invited)} invited`,
      started === null ? "started: not measured" : `${said(started)} started`,
      `${said(completed)} completed`,
    ].join("; "),
  keysSaid: (keys) => (keys === 1 ? "one key issued" : `${said(keys)} keys issued`),
  responseSaid: (percent) => `response ${percent}`,
  fieldworkSaid: (period, mode, reminders) =>
    [
      period,
      MODES[mode],
      ...(reminders === null
        ? []
        : [reminders === 1 ? "one reminder to everybody" : `${reminders} reminders to everybody`]),
    ].join("; "),
  nSaid: (smallN) =>
    `Who answered the question; with several answers, who chose at least one. Below ${smallN}, counts are given`,
  openSaid: (coders, helped) =>
    `Read and coded with a codebook by ${coders === 1 ? "one researcher" : `${coders} researchers`}${helped ? "" : ", without suggestions of a computer"}`,
  atQuestion: (name, other) => `${name.toLowerCase()}${other ? " (other)" : ""}`,
  measureSaid: (measure, value) => `${measure === "cohen-kappa" ? "kappa" : "Krippendorff’s alpha"} ${value}`,
  checkedSaid: (parts) =>
    `A second coder coded without seeing the first codes: ${list(parts.map(checkedPart))}${decidedSaid(parts)}`,
  recheckedSaid: (parts) =>
    `The same coder coded again later: ${list(parts.map(checkedPart))}${decidedSaid(parts)}`,
  uncheckedSaid: "Not coded again by a second coder",
  helpSaid: ({ program, model, models, bulk, bulks }) =>
    [
      ...(program > 0
        ? ["The program suggested codes; each counted only once a researcher accepted it"]
        : []),
      ...models.map(
        (one) =>
          `The language model ${one.model} (recipient of reviewed answers: ${one.recipient}) proposed ${list(one.for.map((kind) => PROPOSED[kind]))}; each proposal counted only once a researcher accepted it`,
      ),
      ...(model > 0 && models.length === 0
        ? ["A language model suggested codes; each counted only once a researcher accepted it"]
        : []),
      ...(bulk > 0 ? [`${bulk} codes were accepted together, above a measured threshold`] : []),
      ...bulks.map(
        ({ answers, right, of, from, to }) =>
          `For ${answers} ${answers === 1 ? "answer" : "answers"} suggestions were accepted together, without being read one by one; in a sample ${right} of ${of} such suggestions were exactly right (95% interval ${from} to ${to}%)`,
      ),
    ].join("; "),
  openNone: "No open answers were coded",
  disclosureSaid: (closed, open) =>
    `Nowhere can a number below ${closed} be seen or worked out for a group; open answers and themes by group only from ${open}`,
  loweredSaid: (by, confirmedBy, reason) =>
    `Lower than usual, decided by ${by} and ${confirmedBy}: ${reason}`,
  releasedSaid: (date, { by, confirmedBy, reason }) =>
    `Released on ${date}, decided by ${by} and ${confirmedBy}: ${reason}`,
  notDoneSaid: (selection) =>
    selection === "sample"
      ? "No weighting"
      : "No weighting and no margin of error: the panel is not a sample",
  inventedSaid: "All answers and figures are invented; they show what the program makes",
  dataSaid: (version, mark) => `${version === null ? "draft" : `version${NBSP}${version}`}, mark ${mark}`,
  standing: (by) =>
    by === null
      ? "The results say something about these participants, not about others."
      : `The results say something about these participants, not about all staff in their ${by.toLowerCase()}.`,

  protection: {
    mergedHead: "Merged",
    withheldHead: "Not shown apart",
    mergedGroups: (small, others, name, k) => {
      const who =
        small.length === 0
          ? ""
          : `${list(small)}: ${small.length > 1 ? "each " : ""}fewer than ${k}${NBSP}participants. `;
      const together =
        small.length === 0
          ? `${list(others)} stand together in ${en.quoted(name)}.`
          : `${small.length > 1 ? "They stand" : "This group stands"} ${others.length === 0 ? "together" : `with ${list(others)}`} in ${en.quoted(name)}.`;
      return `${who}${together} Otherwise answers of a few people could be seen, or worked out from the total.`;
    },
    mergedAnswers: (from, to, k) =>
      `${from}${NBSP}answers are merged into ${to}, so that no number below ${k} can be seen or worked out for a group.`,
    withheldAnswers: (labels, k) =>
      `${list(labels.map((label) => en.quoted(label)))}: cannot be shown by group without answers of fewer than ${k} people being visible or worked out.`,
    withheldBreakdown: (by, k) =>
      `The outcome by ${by.toLowerCase()} cannot be shown without answers of fewer than ${k} people being visible or worked out.`,
  },
};

const PROPOSED = { themes: "themes", points: "points", codes: "codes", conclusion: "a conclusion" } as const;
