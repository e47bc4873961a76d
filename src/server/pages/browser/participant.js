/**
 * What the pages do more of where scripts run: the code comes out of the link, answers are kept on the device until they
 * are sent, a page is not posted into the void, and places are given by moving rows. Without it everything works.
 *
 * A draft lies in localStorage under "peilschaal/{slug}/{code}": the fields of the form, as they would be posted.
 */
{
  const form = document.querySelector("form");
  const slug = location.pathname.split("/")[2] ?? "";
  const shelf = `peilschaal/${slug}/`;

  /** @param {string} id */
  const byId = (id) => document.getElementById(id);

  /** @param {string} name */
  const field = (name) => {
    const found = form?.elements.namedItem(name);
    return found instanceof HTMLInputElement ? found : undefined;
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

  const isShared = () => {
    const shared = field("_shared");
    return shared !== undefined && (shared.type === "hidden" || shared.checked);
  };

  /** @param {Record<string, string>} more */
  const keep = (more = {}) => {
    if (form === null || isShared()) return;
    /** @type {Record<string, string>} */
    const draft = { _until: form.dataset["until"] ?? "" };
    for (const [name, value] of new FormData(form)) if (typeof value === "string") draft[name] = value;
    try {
      localStorage.setItem(shelf + (draft["_key"] ?? ""), JSON.stringify({ ...draft, ...more }));
      byId("kept")?.removeAttribute("hidden");
    } catch {
      // Nothing can be kept; the page does not say that it is.
    }
  };

  /** Puts fields into the form as if an earlier page had carried them. @param {Record<string, string>} draft */
  const carry = (draft) => {
    for (const [name, value] of Object.entries(draft)) {
      const shown = field(name);
      if (shown !== undefined) {
        if (shown.type !== "checkbox") shown.value = value;
        continue;
      }
      const hidden = document.createElement("input");
      Object.assign(hidden, { type: "hidden", name, value });
      form?.append(hidden);
    }
  };

  /** The code in the link's fragment; it leaves the address bar, and with it the history and pictures of the screen. */
  const takeCode = () => {
    const key = field("_key");
    const fragment = location.hash.slice(1);
    if (key === undefined || !/^[\w%.+-]{16,}$/.test(fragment)) return;
    key.value = fragment.replace(/%20|\+/g, " ");
    history.replaceState(null, "", location.pathname + location.search);
  };

  const offerDraft = () => {
    const key = field("_key");
    const code = key?.value ?? "";
    const found = drafts().filter(([name]) => code === "" || name === shelf + code);
    const [first] = found;
    // Of two people's drafts none is shown to whoever opens the page without a code.
    if (first === undefined || found.length > 1 || field("_form") !== undefined) return;
    const [name, draft] = first;
    byId("resume")?.removeAttribute("hidden");
    byId("forget")?.addEventListener("click", () => {
      forget(name);
      byId("resume")?.setAttribute("hidden", "");
    });
    form?.addEventListener("submit", ({ submitter }) => {
      if (!(submitter instanceof HTMLButtonElement)) return;
      // Begun anew, it is still the same form: what is sent twice is stored once.
      if (submitter.value === "start" && draft["_key"] === key?.value) carry({ _form: draft["_form"] ?? "" });
      if (submitter.value !== "resume") return;
      carry(draft);
      // It was sent, and nobody heard how that ended: the same again tells.
      if (draft["_sent"] === "1") submitter.value = "send";
    });
  };

  /** A page is posted once, and only when somebody is there to take it. */
  const careful = () => {
    /** @type {"waiting" | "asking" | "going" | "gone"} */
    let state = "waiting";
    addEventListener("pageshow", () => (state = "waiting"));
    form?.addEventListener("submit", (event) => {
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
      if (state === "going") {
        state = "gone";
        if (button?.value === "send") keep({ _sent: "1" });
        return;
      }
      event.preventDefault();
      if (state !== "waiting") return;
      state = "asking";
      fetch(location.pathname, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(10_000) })
        .then(() => {
          state = "going";
          form.requestSubmit(button);
        })
        .catch(() => {
          state = "waiting";
          byId("offline")?.removeAttribute("hidden");
          byId("offline")?.focus();
        });
    });
  };

  /** Choosing what stands alone takes the others away, and the other way round. */
  const alone = () => {
    form?.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "checkbox" || !target.checked) return;
      const question = target.closest("fieldset");
      const isAlone = target.closest(".alone") !== null;
      for (const box of question?.querySelectorAll(".rows input[type=checkbox]") ?? []) {
        if (!(box instanceof HTMLInputElement) || box === target) continue;
        if (isAlone || box.closest(".alone") !== null) box.checked = false;
      }
    });
    // Where the field is in sight before its option is chosen, words in it choose it.
    form?.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement) || !target.classList.contains("other")) return;
      const option = target.closest(".row")?.querySelector("input");
      if (option !== null && option !== undefined && target.value !== "") option.checked = true;
    });
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
      list.append(
        ...order.map(({ row }) => row),
        ...rows.filter((one) => !order.includes(one)).map(({ row }) => row),
      );
      for (const { row, select } of rows) row.classList.toggle("placed", select?.value !== "");
    };

    /** @param {(typeof rows)[number]} one @param {number} step */
    const move = (one, step) => {
      const order = placed();
      const at = order.indexOf(one);
      const isNew = at === -1;
      // A new one comes last of those that have a place; when all places are taken, the last gives way.
      const to = isNew ? Math.min(order.length, places - 1) : at + step;
      if ((isNew && step > 0) || to < 0 || (!isNew && to >= order.length)) return;
      if (!isNew) order.splice(at, 1);
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

  const today = new Date().toISOString().slice(0, 10);
  for (const [name, draft] of drafts("peilschaal/")) if ((draft["_until"] ?? today) < today) forget(name);

  if (form === null) {
    // Thanked: what was sent goes. Closed, or sent from another window: all of it, since none can be sent any more.
    const isOver = byId("over") !== null;
    const isThanked = byId("thanks") !== null;
    for (const [name, draft] of drafts()) if (isOver || (isThanked && draft["_sent"] === "1")) forget(name);
  } else {
    if (field("_at")?.value === "") {
      takeCode();
      offerDraft();
    } else {
      if (isShared()) forget(shelf + (field("_key")?.value ?? ""));
      keep();
      form.addEventListener("input", () => keep());
      form.addEventListener("change", () => keep());
    }
    alone();
    document.querySelectorAll(".rank").forEach(ranking);
    careful();
  }
}
