// The swipe of two pictures, and curves that stand out when their name is pointed at. Without it both pictures stand side by side.
document.querySelectorAll(".swipe").forEach(function (swipe) {
  var range = swipe.querySelector("input");
  swipe.classList.add("live");
  range.hidden = false;
  function show() {
    swipe.style.setProperty("--at", range.value + "%");
    range.setAttribute("aria-valuetext", range.value + " % " + range.dataset.before + ", " + (100 - range.value) + " % " + range.dataset.after);
  }
  range.addEventListener("input", show);
  show();
});
document.querySelectorAll("[data-curves]").forEach(function (legend) {
  var drawing = document.getElementById(legend.dataset.curves);
  function only(number) {
    drawing.querySelectorAll("[data-curve]").forEach(function (curve) {
      curve.classList.toggle("dim", number !== null && curve.dataset.curve !== number);
    });
  }
  legend.querySelectorAll("[data-shows]").forEach(function (item) {
    ["pointerenter", "focusin"].forEach(function (event) { item.addEventListener(event, function () { only(item.dataset.shows); }); });
    ["pointerleave", "focusout"].forEach(function (event) { item.addEventListener(event, function () { only(null); }); });
  });
});
document.querySelectorAll("[data-copies]").forEach(function (button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", function () {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent).then(function () { button.textContent = button.dataset.copied; }, function () {});
  });
});
