// Rating on the drawn map, by mouse or arrow keys; the form it leads to asks for the reason. Works without it by the form alone.
(() => {
  "use strict";
  const map = document.querySelector("svg[data-map]");
  const CELL = 100;

  const slider = document.querySelector("[data-day-slider]");
  if (slider) {
    const DAY = 86400000;
    const field = document.getElementById(slider.dataset.daySlider);
    const first = Date.parse(slider.dataset.first);
    slider.max = Math.round((Date.parse(slider.dataset.last) - first) / DAY);
    slider.value = Math.round((Date.parse(field.value) - first) / DAY);
    slider.hidden = false;
    const follow = () => {
      field.value = new Date(first + slider.value * DAY).toISOString().slice(0, 10);
      slider.setAttribute("aria-valuetext", field.value);
    };
    slider.setAttribute("aria-valuetext", field.value);
    slider.addEventListener("input", follow);
    slider.addEventListener("change", () => slider.form.requestSubmit());
  }

  if (!map || map.dataset.map !== "rate") return;
  const said = document.getElementById("map-said");
  const within = (value) => Math.min(5, Math.max(1, value));

  const show = (dot, influence, interest) => {
    dot.dataset.newInfluence = influence;
    dot.dataset.newInterest = interest;
    const across = (interest - Number(dot.dataset.interest)) * CELL;
    const up = (Number(dot.dataset.influence) - influence) * CELL;
    dot.setAttribute("transform", `translate(${across} ${up})`);
    dot.toggleAttribute("data-new", across !== 0 || up !== 0);
    said.textContent = map.dataset.place.replace("#", influence).replace("#", interest);
  };
  const reset = (dot) => {
    show(dot, Number(dot.dataset.influence), Number(dot.dataset.interest));
    dot.removeAttribute("transform");
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
  map.querySelectorAll("a.dot").forEach((dot) => {
    const now = () => [
      Number(dot.dataset.newInfluence ?? dot.dataset.influence),
      Number(dot.dataset.newInterest ?? dot.dataset.interest),
    ];
    dot.addEventListener("keydown", (event) => {
      const step = STEPS[event.key];
      if (step) {
        event.preventDefault();
        const [influence, interest] = now();
        show(dot, within(influence + step[0]), within(interest + step[1]));
      } else if (event.key === "Escape") {
        reset(dot);
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
      show(dot, within(5 - Math.floor((at.y - 10) / CELL)), within(1 + Math.floor((at.x - 40) / CELL)));
    });
    dot.addEventListener("pointercancel", () => {
      from = null;
      reset(dot);
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
  });
})();
