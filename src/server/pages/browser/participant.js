/**
 * What the pages do more of where scripts run. The code comes out of the link; answers are kept on the device until they
 * are sent; a page that cannot be posted stays; the browser's own back button leads to the question before; places are
 * given by moving rows. Without it everything works.
 *
 * A draft lies in localStorage under "peilschaal/{slug}/{code}": the fields of the form, as they would be posted.
 */
{
  const slug = location.pathname.split("/")[2] ?? "";
  const shelf = `peilschaal/${slug}/`;
  const PATIENCE_MS = 40_000;

  const form = () => document.querySelector("form");

  /** @param {string} id */
  const byId = (id) => document.getElementById(id);

  /** @param {string} name */
  const field = (name) => {
    const found = form()?.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : undefined;
  };

  const at = () => field("_at")?.value ?? "";

  /** @returns {[string, string][]} */
  const fields = () => {
    const from = form();
    if (from === null) return [];
    return [...new FormData(from)].map(([name, value]) => [name, String(value)]);
  };

  // Storage is refused in some private windows and by some policies: then nothing is kept, and all else works.
  /** @returns {[string, Record<string, string>][]} */
  const drafts = (below = shelf) => {
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(below))
        .map((name) => [name, JSON.parse(localStorage.getItem(name) ?? "{}")]);
    } catch {
      return [];
    }
  };

  /** @param {string} name */
  const forget = (name) => {
    try {
      localStorage.removeItem(name);
    } catch {
      // Nothing was kept.
    }
  };

  /** Drafts of polls that have closed, by the server's clock: the device's may be a year off. @param {string | null} date */
  const sweep = (date) => {
    const now = Date.parse(date ?? "");
    for (const [name, draft] of drafts("peilschaal/"))
      if (Date.parse(draft["_until"] ?? "") < now) forget(name);
  };

  const isShared = () => {
    const shared = field("_shared");
    return shared !== undefined && (shared.type === "hidden" || shared.checked);
  };

  /** Keeps what stands in the form, from the first question on. */
  const keep = () => {
    if (at() === "" || isShared()) return;
    const draft = { ...Object.fromEntries(fields()), _until: form()?.dataset["until"] ?? "" };
    try {
      localStorage.setItem(shelf + (field("_key")?.value ?? ""), JSON.stringify(draft));
      byId("kept")?.removeAttribute("hidden");
    } catch {
      // Nothing can be kept, and the page does not say that it is.
    }
  };

  /** The code in the link's fragment; it leaves the address bar, and with it the history and pictures of the screen. */
  const takeCode = () => {
    const key = field("_key");
    const fragment = location.hash.slice(1);
    if (key === undefined || !/^[\w%.+-]{16,}$/.test(fragment)) return;
    const code = fragment.replace(/%20|\+/g, " ");
    // Another link opened in the same window, halfway the questions: from the start, with that code.
    if (at() !== "" && code !== key.value) return location.reload();
    key.value = code;
    history.replaceState(history.state, "", location.pathname + location.search);
  };

  /** The draft that belongs to the code on the first page. Of two people's drafts none is shown to one without a code. */
  const ownDraft = () => {
    const code = field("_key")?.value ?? "";
    const found = drafts().filter(([name]) => code === "" || name === shelf + code);
    return at() === "" && field("_form") === undefined && found.length === 1 ? found[0] : undefined;
  };

  /** What is posted when a button is pressed. @param {string} go @param {Record<string, string>} resumed */
  const posted = (go, resumed) => {
    const body = new Map([...fields(), ...Object.entries(resumed), ["_go", go]]);
    // Begun anew, it is still the same form: what is sent twice is stored once.
    const [, draft] = ownDraft() ?? [];
    if (draft !== undefined && go === "start") body.set("_form", draft["_form"] ?? "");
    return new URLSearchParams([...body]);
  };

  /** @param {string} title */
  const trouble = (title) => {
    const note = byId("trouble");
    const heading = note?.querySelector("h2");
    if (heading && title !== "") heading.textContent = title;
    note?.removeAttribute("hidden");
    note?.focus();
  };

  let isUnderway = false;

  /**
   * Posts the form, or a draft in its place, and shows what comes back; what cannot be posted stays.
   * @param {string} go
   * @param {Record<string, string>} resumed
   */
  const post = async (go, isStep = true, resumed = {}) => {
    if (isUnderway) return;
    isUnderway = true;
    const typed = field("_key")?.value ?? "";
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const reply = await fetch(location.pathname, {
        method: "POST",
        body: posted(go, resumed),
        cache: "no-store",
        signal,
      });
      sweep(reply.headers.get("date"));
      if (go === "resume" && reply.status === 403) {
        // Perhaps it was sent, and nobody heard how that ended: the same again tells, and spends nothing anew.
        isUnderway = false;
        return void (await post("send", isStep, resumed));
      }
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const isOurs = page.getElementById("main") !== null;
      if (reply.redirected && isOurs) {
        forget(shelf + (resumed["_key"] ?? typed));
        leave();
        location.replace(reply.url);
      } else if (isOurs && (page.querySelector("form") !== null || page.getElementById("over") !== null)) {
        show(page, isStep);
        const key = field("_key");
        if (at() === "" && key?.value === "") key.value = typed;
      } else {
        trouble(page.querySelector("h1")?.textContent ?? "");
      }
    } catch {
      trouble("");
    } finally {
      isUnderway = false;
    }
  };

  /** Another page in place of this one, told to a screen reader by its first words. @param {Document} page */
  const show = (page, isStep = true) => {
    const before = at();
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceChildren(...page.body.childNodes);
    if (isStep && at() !== before) history.pushState({ at: at() }, "");
    const first = document.querySelector(".summary[autofocus]") ?? document.querySelector("h1");
    scrollTo(0, 0);
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
    settle();
  };

  /** Who closes a window on a shared computer loses what is in it. @param {BeforeUnloadEvent} event */
  const warn = (event) => {
    if (isShared() && at() !== "") event.preventDefault();
  };
  const leave = () => removeEventListener("beforeunload", warn);

  /** Choosing what stands alone takes the others away, and the other way round. @param {HTMLInputElement} chosen */
  const standAlone = (chosen) => {
    const isAlone = chosen.closest(".alone") !== null;
    for (const box of chosen.closest("fieldset")?.querySelectorAll(".rows input") ?? []) {
      if (!(box instanceof HTMLInputElement) || box === chosen || box.type !== "checkbox") continue;
      if (isAlone || box.closest(".alone") !== null) box.checked = false;
    }
  };

  /** Rows in order of their places, with buttons that move them. @param {Element} list */
  const ranking = (list) => {
    if (!(list instanceof HTMLElement)) return;
    const rows = [...list.children].map((row) => ({ row, select: row.querySelector("select") }));
    const places = (rows[0]?.select?.options.length ?? 1) - 1;
    const told = document.createElement("p");
    told.className = "unseen";
    told.setAttribute("role", "status");
    list.after(told);

    const placed = () =>
      rows
        .filter(({ select }) => select?.value !== "")
        .sort((one, other) => Number(one.select?.value) - Number(other.select?.value));

    const draw = () => {
      const order = placed();
      const others = rows.filter((one) => !order.includes(one));
      list.append(...[...order, ...others].map(({ row }) => row));
      for (const { row, select } of rows) row.classList.toggle("placed", select?.value !== "");
    };

    /** @param {(typeof rows)[number]} one @param {number} step */
    const move = (one, step) => {
      const order = placed();
      const from = order.indexOf(one);
      const isNew = from === -1;
      // A new one comes last of those that have a place; when all places are taken, the last gives way.
      const to = isNew ? Math.min(order.length, places - 1) : from + step;
      if ((isNew && step > 0) || to < 0 || (!isNew && to >= order.length)) return;
      if (!isNew) order.splice(from, 1);
      order.splice(to, 0, one);
      rows.forEach(({ select }) => select && (select.value = ""));
      order.slice(0, places).forEach(({ select }, i) => select && (select.value = String(i + 1)));
      draw();
    };

    for (const one of rows) {
      const name = one.row.querySelector("span")?.textContent ?? "";
      for (const [label, step] of /** @type {const} */ ([
        ["up", -1],
        ["down", 1],
      ])) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = list.dataset[label] ?? "";
        button.setAttribute("aria-label", `${button.textContent}: ${name}`);
        button.addEventListener("click", () => {
          move(one, step);
          button.focus();
          told.textContent = `${name}: ${one.select?.selectedOptions[0]?.textContent ?? ""}`;
          keep();
        });
        one.row.append(button);
      }
      one.select?.addEventListener("change", draw);
    }
    draw();
  };

  /** What a page needs when it has just come, from the server or in place of another. */
  const settle = () => {
    // Closed, or sent from another window: no draft of this poll can be sent any more.
    if (byId("over") !== null) for (const [name] of drafts()) forget(name);
    if (form() === null) return;
    takeCode();
    if (ownDraft() !== undefined) byId("resume")?.removeAttribute("hidden");
    if (isShared()) forget(shelf + (field("_key")?.value ?? ""));
    document.querySelectorAll(".rank").forEach(ranking);
    keep();
  };

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const go = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "next";
    void post(go, true, go === "resume" ? (ownDraft() ?? [])[1] : {});
  });
  document.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const draft = ownDraft();
    if (target.id === "forget" && draft !== undefined) {
      forget(draft[0]);
      byId("resume")?.setAttribute("hidden", "");
    }
    // A link to a field leads there without a step in the history, which only holds pages.
    const place = byId(target.closest("a")?.hash.slice(1) ?? "");
    if (place === null) return;
    event.preventDefault();
    place.focus();
  });
  document.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.checked && target.type === "checkbox")
      standAlone(target);
    keep();
  });
  document.addEventListener("input", ({ target }) => {
    // Where the field is in sight before its option is chosen, words in it choose it.
    const option = target instanceof HTMLTextAreaElement && target.value !== "" && target.closest(".row");
    const box = option ? option.querySelector("input") : null;
    if (box !== null) box.checked = true;
    keep();
  });
  addEventListener("popstate", ({ state }) => {
    if (location.hash === "" && field("_form") !== undefined) void post(`to-${state?.at ?? ""}`, false);
  });
  addEventListener("hashchange", takeCode);
  addEventListener("beforeunload", warn);
  settle();
  history.replaceState({ at: at() }, "");
}
