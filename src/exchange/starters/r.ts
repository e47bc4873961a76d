import type { Value } from "../labelled/model.ts";
import type { Labelled, Starter, StarterVariable } from "./model.ts";
import { comments, starterWords } from "./words.ts";

/** A script for R that needs no packages: reads the csv beside it and gives values their labels. */
export function rStarter(starter: Starter): string {
  const words = starterWords[starter.language];
  const head = [starter.warning, "", starter.title, words.reads, words.needs("R 4"), ...starter.notes];
  const closed = starter.variables.find(({ answers }) => answers.length > 0);
  const [set] = starter.sets;
  return `${comments(head)}

variables <- list(
${starter.variables.map(variable).join(",\n")}
)

sets <- list(${starter.sets.map(({ name, variables }) => `\n  ${quoted(name)} = c(${variables.map(quoted).join(", ")})`).join(",")}
)

${comments([words.codes])}
codes <- read.csv(
  ${quoted(starter.dataFile)},
  encoding = "UTF-8", na.strings = "", check.names = FALSE,
  colClasses = vapply(variables, function(one) if (one$text) "character" else "numeric", "")
)

${comments([words.answers])}
answers <- codes
answers[] <- Map(function(column, one) {
  if (length(one$answers) > 0) {
    column <- factor(column, levels = one$answers, labels = names(one$answers))
  } else {
    column[column %in% one$no_answer] <- NA
  }
  attr(column, "label") <- one$label
  column
}, codes, variables)

${comments([words.numbers])}
numbers <- function(name) {
  column <- codes[[name]]
  column[column %in% variables[[name]]$no_number] <- NA
  column
}

${comments([words.several])}
several <- function(name) {
  chosen <- sapply(sets[[name]], function(option) codes[[option]] == 1)
  dim(chosen) <- c(nrow(codes), length(sets[[name]]))
  answered <- rowSums(chosen, na.rm = TRUE) > 0
  count <- colSums(chosen[answered, , drop = FALSE], na.rm = TRUE)
  data.frame(
    option = vapply(sets[[name]], function(option) variables[[option]]$label, ""),
    count = count, percent = round(100 * count / sum(answered), 1), row.names = NULL
  )
}

${comments([
  words.examples,
  ...(closed === undefined
    ? []
    : [
        `table(answers[["${closed.name}"]], useNA = "ifany")`,
        `mean(numbers("${closed.name}"), na.rm = TRUE)`,
      ]),
  ...(set === undefined ? [] : [`several("${set.name}")`]),
])}
`;
}

function variable({ name, label, isText, answers, noAnswer, noNumber }: StarterVariable): string {
  return `  ${quoted(name)} = list(
    label = ${quoted(label)}, text = ${isText ? "TRUE" : "FALSE"},
    answers = ${named(answers)},
    no_answer = ${vector(noAnswer)}, no_number = ${vector(noNumber)}
  )`;
}

/** Names as strings: as arguments R would have them in the encoding of the machine, and no longer than 10,000 bytes. */
function named(labels: readonly Labelled[]): string {
  if (labels.length === 0) return "c()";
  return `structure(${vector(labels.map(({ value }) => value))}, names = c(${labels.map(({ label }) => quoted(label)).join(", ")}))`;
}

function vector(values: readonly Value[]): string {
  return `c(${values.map(literal).join(", ")})`;
}

function literal(value: Value): string {
  return typeof value === "number" ? String(value) : quoted(value);
}

/** R takes no string of more than 10,000 signs where some of them are escaped. */
const LONGEST = 5000;

/** A string of R in plain ASCII: a script saved in any encoding says the same. */
function quoted(words: string): string {
  const signs = Array.from(words.replaceAll("\0", "").toWellFormed());
  if (signs.length <= LONGEST) return quotedSigns(signs);
  const count = Math.ceil(signs.length / LONGEST);
  const parts = Array.from({ length: count }, (_, i) => signs.slice(i * LONGEST, (i + 1) * LONGEST));
  return `paste0(${parts.map(quotedSigns).join(", ")})`;
}

function quotedSigns(signs: readonly string[]): string {
  const escaped = signs.map((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    if (sign === '"' || sign === "\\") return `\\${sign}`;
    if (point >= 0x20 && point < 0x7f) return sign;
    return point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`;
  });
  return `"${escaped.join("")}"`;
}

function hex(point: number, digits: number): string {
  return point.toString(16).padStart(digits, "0");
}
