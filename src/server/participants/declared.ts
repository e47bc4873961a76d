import type { About, DeclaredRoute } from "../studio/declared.ts";

const route = (method: string, path: string, about: About): DeclaredRoute => ({
  method,
  path,
  access: "everybody",
  about,
});

/**
 * What participants and whatever watches over the program may ask, for the description of the API. It stands apart
 * from the routes, so that a submission goes through nothing that only describes it.
 */
export const participantRoutes: readonly DeclaredRoute[] = [
  route("GET", "/health", {
    does: "Says whether the stores answer.",
    gives: "Health",
    also: { 503: "Health" },
  }),
  route("GET", "/p/:slug", { does: "Shows the first page of a poll.", gives: "text/html" }),
  route("POST", "/p/:slug", {
    does: "Takes a page as participants' browsers send it, and shows the next.",
    takes: "application/x-www-form-urlencoded",
    gives: "text/html",
  }),
  route("GET", "/p/:slug/dank", { does: "Thanks who took part.", gives: "text/html" }),
  route("GET", "/p/:slug/questionnaire", {
    does: "Gives the questionnaire of a poll. Reading counts nothing.",
    gives: "Questionnaire",
  }),
  route("POST", "/p/:slug/answers", {
    does: "Stores one participant's answers, once for every form number.",
    takes: "SubmitAnswers",
    gives: "AnswersStored",
    status: 201,
    also: { 200: "AnswersStored" },
  }),
];
