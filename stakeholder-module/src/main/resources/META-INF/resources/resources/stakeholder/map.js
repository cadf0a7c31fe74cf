// The drawn map: rated by mouse or arrow keys, moved through time by the slider. Works without it by forms and links alone.
(() => {
  "use strict";
  const CELL = 100;
  const DAY = 86400000;
  const said = document.getElementById("map-said");
  const within = (value) => Math.min(5, Math.max(1, value));

  // A name beside the point that is pointed at, and its row in the table.
  const name = (map) => {
    const tip = map.querySelector(".tip");
    const light = (id, lit) =>
      document
        .querySelectorAll(`[data-row="${id}"], a.dot[data-stakeholder="${id}"]`)
        .forEach((one) => one.classList.toggle("lit", lit));
    const tell = (dot) => {
      const circle = dot.querySelector("circle");
      const x = circle.cx.baseVal.value;
      tip.textContent = dot.dataset.name;
      tip.setAttribute("x", x);
      tip.setAttribute("y", circle.cy.baseVal.value - circle.r.baseVal.value - 6);
      tip.style.textAnchor = x < 180 ? "start" : x > 400 ? "end" : "middle";
      light(dot.dataset.stakeholder, true);
    };
    const hush = (dot) => {
      tip.textContent = "";
      light(dot.dataset.stakeholder, false);
    };
    map.querySelectorAll("a.dot").forEach((dot) => {
      dot.querySelector("title")?.remove();
      dot.addEventListener("mouseenter", () => tell(dot));
      dot.addEventListener("focus", () => tell(dot));
      dot.addEventListener("mouseleave", () => hush(dot));
      dot.addEventListener("blur", () => hush(dot));
    });
    document.querySelectorAll("[data-row]").forEach((row) => {
      const dot = map.querySelector(`a.dot[data-stakeholder="${row.dataset.row}"]`);
      if (!dot) return;
      row.addEventListener("mouseenter", () => tell(dot));
      row.addEventListener("mouseleave", () => hush(dot));
    });
  };

  const show = (map, dot, influence, interest) => {
    dot.dataset.newInfluence = influence;
    dot.dataset.newInterest = interest;
    const across = (interest - Number(dot.dataset.interest)) * CELL;
    const up = (Number(dot.dataset.influence) - influence) * CELL;
    dot.setAttribute("transform", `translate(${across} ${up})`);
    dot.toggleAttribute("data-new", across !== 0 || up !== 0);
    said.textContent = map.dataset.place.replace("#", influence).replace("#", interest);
  };
  const rate = (dot) => {
    const query = new URLSearchParams({
      stakeholder: dot.dataset.stakeholder,
      influence: dot.dataset.newInfluence,
      interest: dot.dataset.newInterest,
    });
    location.assign(`/staff/map/rate?${query}`);
  };

  const STEPS = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
  const rateable = (map, dot) => {
    const reset = () => {
      show(map, dot, Number(dot.dataset.influence), Number(dot.dataset.interest));
      dot.removeAttribute("transform");
    };
    dot.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (step) {
        event.preventDefault();
        const influence = Number(dot.dataset.newInfluence ?? dot.dataset.influence);
        const interest = Number(dot.dataset.newInterest ?? dot.dataset.interest);
        show(map, dot, within(influence + step[0]), within(interest + step[1]));
      } else if (event.key === "Escape") {
        reset();
      } else if (event.key === "Enter" && dot.hasAttribute("data-new")) {
        event.preventDefault();
        rate(dot);
      }
    });

    let from = null;
    dot.addEventListener("dragstart", (event) => event.preventDefault());
    dot.addEventListener("pointerdown", (event) => {
      if (event.button === 0) {
        from = [event.clientX, event.clientY];
        dot.setPointerCapture(event.pointerId);
      }
    });
    dot.addEventListener("pointermove", (event) => {
      if (!from || Math.hypot(event.clientX - from[0], event.clientY - from[1]) < 6) return;
      dot.dataset.dragged = "true";
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
      show(map, dot, within(5 - Math.floor((at.y - 34) / CELL)), within(1 + Math.floor((at.x - 40) / CELL)));
    });
    dot.addEventListener("pointercancel", () => {
      from = null;
      reset();
    });
    dot.addEventListener("pointerup", () => {
      from = null;
      if (dot.dataset.dragged && dot.hasAttribute("data-new")) rate(dot);
    });
    dot.addEventListener("click", (event) => {
      if (dot.dataset.dragged) {
        event.preventDefault();
        delete dot.dataset.dragged;
      }
    });
  };

  const dots = () => document.querySelectorAll("svg[data-map] a.dot");
  const bind = () => {
    const map = document.querySelector("svg[data-map]");
    if (!map) return;
    name(map);
    if (map.dataset.map === "rate") dots().forEach((dot) => rateable(map, dot));
  };
  bind();

  // Another day without leaving the page: points go to where they were then.
  const places = () =>
    new Map(
      [...dots()].map((dot) => {
        const circle = dot.querySelector("circle");
        return [dot.dataset.stakeholder, [circle.cx.baseVal.value, circle.cy.baseVal.value]];
      })
    );
  const move = (before) => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const now = places();
    dots().forEach((dot) => {
      const from = before.get(dot.dataset.stakeholder);
      const at = now.get(dot.dataset.stakeholder);
      if (!from) {
        dot.animate([{ opacity: 0 }, { opacity: 1 }], 300);
      } else if (from[0] !== at[0] || from[1] !== at[1]) {
        const start = `translate(${from[0] - at[0]}px, ${from[1] - at[1]}px)`;
        dot.animate([{ transform: start }, { transform: "none" }], { duration: 350, easing: "ease-out" });
      }
    });
  };
  let turn = 0;
  const go = async (address) => {
    const mine = ++turn;
    const answer = await fetch(address, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== turn) return;
    const fresh = page.querySelectorAll("[data-live]");
    if (!answer.ok || fresh.length === 0) {
      location.assign(address);
      return;
    }
    const before = places();
    fresh.forEach((part) => document.getElementById(part.id)?.replaceWith(part));
    history.replaceState(null, "", address);
    bind();
    move(before);
    said.textContent = document.getElementById("map-head")?.textContent ?? "";
  };

  const form = document.getElementById("map-day");
  const bar = document.querySelector("[data-day-slider]");
  if (!form || !bar) return;
  const address = () => {
    const query = new URLSearchParams(new FormData(form));
    [...query].forEach(([key, value]) => value || query.delete(key));
    return `${form.action}?${query}`;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(address());
  });

  const slider = bar.querySelector("input");
  const field = document.getElementById(bar.dataset.daySlider);
  const first = Date.parse(bar.dataset.first);
  slider.max = Math.round((Date.parse(bar.dataset.last) - first) / DAY);
  const follow = () => {
    slider.value = Math.round((Date.parse(field.value) - first) / DAY);
    slider.setAttribute("aria-valuetext", field.value);
  };
  const lead = () => {
    field.value = new Date(first + slider.value * DAY).toISOString().slice(0, 10);
    slider.setAttribute("aria-valuetext", field.value);
  };
  bar.hidden = false;
  follow();
  field.addEventListener("change", follow);
  let soon;
  slider.addEventListener("input", () => {
    lead();
    clearTimeout(soon);
    soon = setTimeout(() => go(address()), 120);
  });

  // From the day shown on, or from the first one, month by month until today.
  const play = bar.querySelector("[data-play]");
  let playing = false;
  const word = () => {
    play.textContent = playing ? play.dataset.stop : play.dataset.play;
  };
  play.addEventListener("click", async () => {
    playing = !playing;
    word();
    if (playing && slider.value === slider.max) slider.value = 0;
    while (playing) {
      lead();
      await Promise.all([go(address()), new Promise((done) => setTimeout(done, 700))]);
      playing = playing && slider.value !== slider.max;
      slider.value = Number(slider.value) + (playing ? 30 : 0);
    }
    word();
  });
})();
