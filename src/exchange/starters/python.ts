import type { Starter } from "./model.ts";
import { comments, starterWords } from "./words.ts";

/** A script for Python with pandas: reads the csv beside it and gives values their labels. */
export function pythonStarter(starter: Starter): string {
  const words = starterWords[starter.language];
  const head = [
    starter.warning,
    "",
    starter.title,
    words.reads,
    words.needs("Python 3, pandas"),
    ...starter.notes,
  ];
  const closed = starter.variables.find(({ answers }) => answers.length > 0);
  const [set] = starter.sets;
  const variables = starter.variables.map(({ name, label, isText, answers, noAnswer, noNumber }) => ({
    name,
    label,
    text: isText,
    answers: answers.map(({ value, label: words }) => [value, words]),
    no_answer: noAnswer,
    no_number: noNumber,
  }));
  return `${comments(head)}

import json
from pathlib import Path

import pandas as pd

VARIABLES = {
    one["name"]: one
    for one in json.loads(
        r"""
${json(variables)}
"""
    )
}

SETS = json.loads(
    r"""
${json(starter.sets)}
"""
)

${comments([words.codes])}
codes = pd.read_csv(
    Path(__file__).parent / ${plain(starter.dataFile)},
    encoding="utf-8",
    keep_default_na=False,
    na_values=[""],
    dtype={name: "string" if one["text"] else "float64" for name, one in VARIABLES.items()},
)

${comments([words.answers])}
answers = codes.copy()
for name, one in VARIABLES.items():
    column = codes[name]
    if one["answers"]:
        labels = dict(one["answers"])
        column = pd.Series(
            pd.Categorical(column.map(labels), categories=list(labels.values())), index=codes.index
        )
    else:
        column = column.mask(column.isin(one["no_answer"]))
    answers[name] = column
    answers[name].attrs["label"] = one["label"]


${comments([words.numbers])}
def numbers(name):
    return codes[name].mask(codes[name].isin(VARIABLES[name]["no_number"]))


${comments([words.several])}
def several(name):
    options = next(one["variables"] for one in SETS if one["name"] == name)
    chosen = codes[options] == 1
    answered = chosen.any(axis=1)
    count = chosen[answered].sum()
    return pd.DataFrame(
        {
            "option": [VARIABLES[option]["label"] for option in options],
            "count": count.to_list(),
            "percent": (100 * count / answered.sum()).round(1).to_list(),
        }
    )


${comments([
  words.examples,
  ...(closed === undefined
    ? []
    : [
        `print(answers["${closed.name}"].value_counts(dropna=False))`,
        `print(numbers("${closed.name}").mean())`,
      ]),
  ...(set === undefined ? [] : [`print(several("${set.name}"))`]),
])}
`;
}

/** A line each, in plain ASCII. Within JSON no three quotes stand together, so that it fits in a raw string. */
function json(values: readonly object[]): string {
  return `[${values.map((value) => `\n${plain(value)}`).join(",")}\n]`;
}

function plain(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "string" ? one.toWellFormed() : one,
  ).replaceAll(/[\u007F-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
