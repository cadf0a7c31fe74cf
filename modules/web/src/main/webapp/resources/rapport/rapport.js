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

  // A key of its own leads to a field, unless somebody is typing.
  document.querySelectorAll("[data-shortcut]").forEach((field) =>
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === field.dataset.shortcut && !typing && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        field.focus();
        field.select();
      }
    })
  );

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
