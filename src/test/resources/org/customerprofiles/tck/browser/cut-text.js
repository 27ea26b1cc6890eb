(() => {
  // Texts that are cut off: outside of the window, or of a box that hides what is too much, or that scrolls but cannot be
  // scrolled with a keyboard.
  const width = document.documentElement.clientWidth;
  const boxes = new Map();

  function isFocusable(element) {
    return element.tabIndex >= 0 && !element.disabled;
  }

  function box(element) {
    if (!boxes.has(element)) {
      const style = getComputedStyle(element);
      const outer = element.getBoundingClientRect();
      const left = outer.left + element.clientLeft;
      const top = outer.top + element.clientTop;
      boxes.set(element, {
        left,
        top,
        right: left + element.clientWidth,
        bottom: top + element.clientHeight,
        clips: style.overflowX !== "visible" || style.overflowY !== "visible",
        sideways: /auto|scroll/.test(style.overflowX) && isFocusable(element),
        upright:
          /auto|scroll/.test(style.overflowY) &&
          (isFocusable(element) || [...element.querySelectorAll("a, button, summary")].some(isFocusable)),
        // such as a label that is only read aloud
        unseen: style.clipPath === "inset(50%)" || (element.matches(".skip") && !element.matches(":focus")),
      });
    }
    return boxes.get(element);
  }

  function cutBy(rectangle, innermost) {
    let { left, right, top, bottom } = rectangle;
    for (let element = innermost; element !== document.documentElement; element = element.parentElement) {
      const around = box(element);
      if (around.unseen) {
        return null;
      }
      if (around.clips) {
        if ((left < around.left - 1 || right > around.right + 1) && !around.sideways) {
          return element;
        }
        // glyphs may be a little higher than their lines
        if ((top < around.top - 4 || bottom > around.bottom + 4) && !around.upright) {
          return element;
        }
        left = Math.max(left, around.left);
        right = Math.min(right, around.right);
        top = Math.max(top, around.top);
        bottom = Math.min(bottom, around.bottom);
      }
    }
    return left < -1 || right > width + 1 ? document.documentElement : null;
  }

  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (text.data.trim() && element.checkVisibility({ visibilityProperty: true })) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const by = [...range.getClientRects()].map((rectangle) => cutBy(rectangle, element)).find(Boolean);
      if (by) {
        found.push(`${text.data.trim().slice(0, 60)} in ${element.tagName}, by ${by.tagName}.${by.className}`);
      }
    }
  }
  return found;
})()
