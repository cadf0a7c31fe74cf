// What pages can do better where scripts run; every page works without it.
(() => {
  "use strict";

  // After a failed submission the keyboard and the screen reader start at the summary.
  document.querySelector("[data-autofocus]")?.focus();

  // Links in the summary lead into the field, not only to it.
  document.querySelectorAll(".error-summary a").forEach((link) =>
    link.addEventListener("click", (event) => {
      const field = document.getElementById(link.hash.slice(1));
      const control = field?.matches("input, select, textarea")
        ? field
        : field?.querySelector("input, select, textarea");
      if (control) {
        event.preventDefault();
        control.focus();
        control.scrollIntoView({ block: "center" });
      }
    })
  );

  // How much room is left, said once it gets tight; nothing is ever cut.
  document.querySelectorAll("[data-max]").forEach((input) => {
    const max = Number(input.dataset.max);
    if (!max) return;
    const room = document.createElement("p");
    room.className = "hint room";
    room.setAttribute("role", "status");
    input.after(room);
    const count = () => {
      const used = [...input.value.trim()].length;
      room.textContent = used > max * 0.8 ? `${used} / ${max}` : "";
      room.classList.toggle("over", used > max);
    };
    input.addEventListener("input", count);
    count();
  });

  // Says beside a field what is wrong before anything travels.
  const complain = (input, text) => {
    const error = document.getElementById(`${input.id}-error`);
    error?.replaceChildren();
    if (!error || !text) return;
    const said = document.createElement("span");
    said.className = "error";
    said.setAttribute("role", "alert");
    said.textContent = text;
    error.append(said);
  };

  // A receipt with a letter too few or too many is told while it still stands there: the server never shows one again.
  document.querySelectorAll("[data-code-length]").forEach((entry) => {
    const input = entry.querySelector("input");
    input.form.addEventListener("submit", (event) => {
      const typed = [...input.value.replace(/[\s\p{Pd}\uFEFF]/gu, "")].length;
      const wrong = typed > 0 && typed !== Number(entry.dataset.codeLength);
      complain(input, wrong ? entry.dataset.codeWrong.replace("#", typed) : "");
      if (wrong) {
        event.preventDefault();
        event.stopImmediatePropagation();
        input.focus();
      }
    });
  });

  // A second click on a button that is already sending does nothing.
  document.querySelectorAll("form").forEach((form) =>
    form.addEventListener("submit", (event) => {
      if (form.dataset.sending && !form.hasAttribute("data-repeatable")) {
        event.preventDefault();
        return;
      }
      form.dataset.sending = "true";
      setTimeout(() => delete form.dataset.sending, 4000);
    })
  );

  // Filters apply when they change.
  document.querySelectorAll("form[data-auto] select").forEach((select) =>
    select.addEventListener("change", () => select.form.requestSubmit())
  );

  // Ctrl+K or Command+K leads to the search box from everywhere, even while somebody is typing.
  const searchBox = document.querySelector("[data-search-box]");
  document.addEventListener("keydown", (event) => {
    if (searchBox && event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      searchBox.focus();
      searchBox.select();
    }
  });

  // Single keys can be switched off (WCAG 2.1.4): whoever speaks to a machine would press them unawares.
  const keys = {
    get on() {
      return localStorage.getItem("rapport.keys") !== "off";
    },
    set on(wanted) {
      localStorage.setItem("rapport.keys", wanted ? "on" : "off");
    },
  };
  const onKey = (act) =>
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest(
        "input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]"
      );
      if (keys.on && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) act(event);
    });

  // A key of its own leads to a field, unless somebody is typing.
  document.querySelectorAll("[data-shortcut]").forEach((field) =>
    onKey((event) => {
      if (event.key === field.dataset.shortcut) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    })
  );

  // Through a list by single keys: j and k go, x selects, o opens, ? says so.
  const help = document.getElementById("shortcuts");
  if (help) {
    const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
    const here = () => rows.findIndex((row) => row.contains(document.activeElement));
    const go = (to) => rows[Math.max(0, Math.min(rows.length - 1, to))]?.querySelector("th a").focus();
    const acts = {
      j: () => go(here() + 1),
      k: () => go(here() < 0 ? 0 : here() - 1),
      o: () => rows[here()]?.querySelector("th a").click(),
      x: () => rows[here()]?.querySelector("input[type=checkbox]")?.click(),
      "?": () => help.showModal(),
    };
    onKey((event) => {
      if (Object.hasOwn(acts, event.key)) {
        event.preventDefault();
        acts[event.key]();
      }
    });
    const box = help.querySelector("input[type=checkbox]");
    box.checked = keys.on;
    box.addEventListener("change", () => (keys.on = box.checked));
    document
      .querySelectorAll("[data-shows=shortcuts]")
      .forEach((button) => button.addEventListener("click", () => help.showModal()));
  }

  // Long work in the background: its part of the page is asked for again until it is done.
  const refresh = (part) =>
    setTimeout(async () => {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(part.id);
      if (!answer.ok || !fresh) return;
      if (!fresh.dataset.refresh) {
        location.reload();
        return;
      }
      part.replaceWith(fresh);
      refresh(fresh);
    }, Number(part.dataset.refresh));
  document.querySelectorAll("[data-refresh]").forEach(refresh);

  // Who else is at the same case: asked for once a minute while somebody looks at the page.
  document.querySelectorAll("[data-presence]").forEach((place) => {
    const ask = async () => {
      if (document.hidden) return;
      const answer = await fetch(place.dataset.presence, { credentials: "same-origin" }).catch(() => null);
      if (!answer?.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const others = page.getElementById("others");
      if (place.textContent.trim() !== (others?.textContent.trim() ?? "")) {
        place.replaceChildren(...(others ? [others] : []));
      }
    };
    ask();
    setInterval(ask, 60000);
    document.addEventListener("visibilitychange", ask);
  });

  document.querySelectorAll("[data-print]").forEach((button) =>
    button.addEventListener("click", () => window.print())
  );

  document.querySelectorAll("[data-copy]").forEach((button) =>
    button.addEventListener("click", async () => {
      const said = button.parentElement.querySelector("[role=status]");
      await navigator.clipboard?.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      if (said) said.textContent = button.dataset.done;
    })
  );

  // What is shown only once becomes a file that this browser makes: it is not asked of anybody again.
  document.querySelectorAll("[data-save]").forEach((button) =>
    button.addEventListener("click", () => {
      const shown = document.getElementById(button.dataset.save).cloneNode(true);
      shown.querySelectorAll(".actions").forEach((part) => part.remove());
      const lines = [...shown.querySelectorAll("h2, .receipt, dl > div")]
        .map((part) => [...part.querySelectorAll("dt, dd")].map((word) => word.textContent.trim()).join(": ") || part.textContent.trim())
        .map((line) => line.replace(/\s+/g, " "));
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([lines.join("\r\n") + "\r\n"], { type: "text/plain" }));
      link.download = button.dataset.file;
      link.click();
      URL.revokeObjectURL(link.href);
    })
  );

  // What is shown only once is not left by mistake: the browser asks, until the box is ticked.
  document.querySelectorAll("form[data-gate]").forEach((form) => {
    const box = document.getElementById(form.dataset.gate);
    const ask = (event) => {
      if (!box.checked) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    form.addEventListener("submit", () => window.removeEventListener("beforeunload", ask));
  });

  // A file over the limit is said before it travels.
  document.querySelectorAll("input[type=file][data-max-size]").forEach((input) =>
    input.addEventListener("change", () => {
      const over = [...input.files].some((file) => file.size > Number(input.dataset.maxSize));
      complain(input, over ? input.dataset.tooLarge : "");
      if (over) input.value = "";
    })
  );
})();
