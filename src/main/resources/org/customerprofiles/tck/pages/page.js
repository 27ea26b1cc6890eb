// Everything here is a convenience: without scripts all pages can be read, and every link works.
"use strict";

(function () {
  const root = document.documentElement;
  const KEY = "customer-profiles-tck-theme";

  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch (blocked) {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch (blocked) {
      // the theme then lasts as long as the page
    }
  }

  function isDark() {
    const chosen = root.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  // before the page is drawn, so that it does not flash
  const theme = remembered();
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }

  function themeButton() {
    const button = document.getElementById("theme");
    if (!button) {
      return;
    }
    const tell = () => {
      button.textContent = isDark() ? "Light" : "Dark";
    };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      tell();
    });
    button.hidden = false;
    tell();
  }

  // a link to what is folded away unfolds it
  function openTarget() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) {
      return;
    }
    for (let part = target; part; part = part.parentElement) {
      part.hidden = false;
      if (part.tagName === "DETAILS") {
        part.open = true;
      }
    }
    target.scrollIntoView();
  }

  function foldContents() {
    const contents = document.querySelector(".contents > details");
    if (contents) {
      const wide = matchMedia("(min-width: 62rem)");
      const fit = () => {
        contents.open = wide.matches;
      };
      wide.addEventListener("change", fit);
      fit();
    }
  }

  function unfoldForPrint() {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = [...document.querySelectorAll("main details:not([open])")];
      folded.forEach((details) => {
        details.open = true;
      });
    });
    addEventListener("afterprint", () => {
      folded.forEach((details) => {
        details.open = false;
      });
    });
  }

  function ruleFilters() {
    const form = document.getElementById("filters");
    if (!form) {
      return;
    }
    const rules = [...document.querySelectorAll("details.rule")];
    const sections = [...document.querySelectorAll("section.operation")];
    const told = form.querySelector("output");
    const matches = (rule, wanted) => {
      const verdict = wanted.driver ? rule.dataset[wanted.driver] : rule.dataset.verdict;
      return (
        verdict !== undefined &&
        (wanted.verdicts.length === 0 || wanted.verdicts.includes(verdict)) &&
        (!wanted.level || rule.dataset.level === wanted.level) &&
        (!wanted.evidence || rule.dataset.evidence === wanted.evidence) &&
        (!wanted.operation || rule.dataset.operation === wanted.operation) &&
        wanted.words.every((word) => rule.querySelector("summary").textContent.toLowerCase().includes(word))
      );
    };
    const apply = () => {
      const data = new FormData(form);
      const wanted = {
        verdicts: data.getAll("verdict"),
        level: data.get("level"),
        evidence: data.get("evidence"),
        driver: data.get("driver"),
        operation: data.get("operation"),
        words: data.get("words").toLowerCase().split(/\s+/).filter(Boolean),
      };
      let shown = 0;
      rules.forEach((rule) => {
        rule.hidden = !matches(rule, wanted);
        shown += rule.hidden ? 0 : 1;
      });
      sections.forEach((section) => {
        section.hidden = !section.querySelector("details.rule:not([hidden])");
      });
      told.textContent = shown + " of " + rules.length + " rules";
    };
    form.addEventListener("input", apply);
    // the event "reset" comes before the values are back
    form.querySelector("[type=reset]").addEventListener("click", (event) => {
      event.preventDefault();
      form.reset();
      apply();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    apply();
  }

  const MOST_FOUND = 40;

  // every word has to be somewhere; what begins with the words comes first
  function find(index, text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) {
      return [];
    }
    return index
      .map((entry) => [entry, entry[0].toLowerCase()])
      .filter(([entry, name]) => words.every((word) => (name + " " + entry[1]).includes(word)))
      .map(([entry, name]) => {
        const rank = name === words.join(" ") ? 0 : name.startsWith(words[0]) ? 1 : name.includes(words[0]) ? 2 : 3;
        return [entry, rank];
      })
      .sort((one, other) => one[1] - other[1])
      .map(([entry]) => entry);
  }

  function siteSearch() {
    const search = document.getElementById("search");
    if (!search || !window.searchIndex) {
      return;
    }
    const input = search.querySelector("input");
    const list = search.querySelector("ul");
    const told = document.getElementById("told");
    const fold = () => {
      list.hidden = true;
      list.replaceChildren();
    };
    const show = () => {
      const found = find(window.searchIndex, input.value);
      list.replaceChildren(
        ...found.slice(0, MOST_FOUND).map(([name, kind, place]) => {
          const link = document.createElement("a");
          link.href = place;
          link.textContent = name;
          const small = document.createElement("small");
          small.textContent = kind;
          link.append(small);
          const item = document.createElement("li");
          item.append(link);
          return item;
        }),
      );
      list.hidden = found.length === 0;
      told.textContent = input.value.trim() ? found.length + " found" : "";
    };
    // the links are in the tab order; arrows are quicker
    const move = (event) => {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        fold();
        input.focus();
      } else if (event.key === "ArrowDown" && links.length > 0) {
        links[Math.min(at + 1, links.length - 1)].focus();
        event.preventDefault();
      } else if (event.key === "ArrowUp" && links.length > 0) {
        (at > 0 ? links[at - 1] : input).focus();
        event.preventDefault();
      } else if (event.key === "Enter" && document.activeElement === input && links.length > 0) {
        links[0].click();
      }
    };
    input.addEventListener("input", show);
    search.addEventListener("keydown", move);
    list.addEventListener("click", fold);
    document.addEventListener("click", (event) => {
      if (!search.contains(event.target)) {
        fold();
      }
    });
    search.hidden = false;
  }

  addEventListener("DOMContentLoaded", () => {
    siteSearch();
    themeButton();
    foldContents();
    unfoldForPrint();
    ruleFilters();
    openTarget();
    addEventListener("hashchange", openTarget);
  });
})();
