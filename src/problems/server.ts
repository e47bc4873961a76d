import type { ProblemTexts } from "./texts.ts";

export const serverProblems = {
  "request-not-understood": {
    nl: {
      message: "Dit verzoek heeft niet de vorm die hier hoort.",
      hint: "Laad de pagina opnieuw; programma’s lezen de vorm in src/api/.",
    },
    en: {
      message: "This request does not have the shape it should have here.",
      hint: "Load the page anew; for programs the shapes stand in src/api/.",
    },
  },
  "port-in-use": {
    nl: {
      message: "Poort {port} is al in gebruik, misschien door een Peilschaal die nog draait.",
      hint: "Stop dat programma, of kies een andere poort, bijvoorbeeld --port {next}.",
    },
    en: {
      message: "Port {port} is in use already, perhaps by a Peilschaal that is still running.",
      hint: "Stop that program, or choose another port, for instance --port {next}.",
    },
  },
  "port-not-allowed": {
    nl: {
      message: "Poort {port} mag niet worden gebruikt.",
      hint: "Kies een poort van 1024 of hoger, bijvoorbeeld --port 4600.",
    },
    en: {
      message: "Port {port} may not be used.",
      hint: "Choose a port of 1024 or higher, for instance --port 4600.",
    },
  },
  "host-unknown": {
    nl: {
      message: "Deze computer heeft geen adres “{host}”.",
      hint: "Kies --host 127.0.0.1 voor alleen deze computer, of --host 0.0.0.0 voor alle netwerken.",
    },
    en: {
      message: "This computer has no address “{host}”.",
      hint: "Choose --host 127.0.0.1 for this computer only, or --host 0.0.0.0 for all networks.",
    },
  },
} as const satisfies ProblemTexts;
