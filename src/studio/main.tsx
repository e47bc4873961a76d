import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { isRefused } from "./ask.ts";
import { applyTheme } from "./parts/theme.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/parts.css";
import "./style/forced.css";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What was refused once is refused again; a lost connection may come back.
      retry: (count, error) => !isRefused(error) && count < 3,
    },
  },
});

applyTheme();
const root = document.getElementById("studio");
if (root === null) throw new Error("the page has no place for the studio");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
