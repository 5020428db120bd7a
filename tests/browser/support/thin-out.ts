import type { Page } from "@playwright/test";

/**
 * Takes out of a page what only repeats the markup of what stays, so that whatever looks at every element sees each kind
 * of part and not each of 250 pairs. Of elements side by side that have one name and class, the first is kept, and each
 * that holds a part which nothing kept before has. A part is told by its way down from the element: names,
 * classes, roles and states. What another element names by its id stays, and so do the cells of a row.
 * @param within what is thinned out
 */
export function thinOut(page: Page, within = "body"): Promise<void> {
  return page.locator(within).evaluate((root) => {
    const telling =
      /^(class|role|type|rel|lang|hidden|open|tabindex|aria-(current|expanded|pressed|hidden|live|sort))$/;
    const naming = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "list"];
    const kept = new Set<string>();

    const partsOf = (element: Element, way = ""): string[] => {
      const told = [...element.attributes].filter(({ name }) => telling.test(name));
      const here = `${way}/${element.localName} ${told.map(({ name, value }) => `${name}=${value}`).join(" ")}`;
      return [here, ...[...element.children].flatMap((child) => partsOf(child, here))];
    };
    const namers = naming.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((namer) =>
        (namer.getAttribute(name) ?? "").split(/\s+/).map((id) => ({ id, namer })),
      ),
    );
    const namersOf = Map.groupBy(namers, ({ id }) => id);
    const isNamedFromOutside = (element: Element): boolean =>
      [element, ...element.querySelectorAll("[id]")].some(({ id }) =>
        namersOf.get(id)?.some(({ namer }) => namer.isConnected && !element.contains(namer)),
      );
    const thin = (parent: Element): void => {
      const alike = Map.groupBy(parent.children, (child) => `${child.localName} ${child.getAttribute("class")}`);
      for (const [first, ...others] of alike.values()) {
        for (const element of [first, ...others].filter((one) => one !== undefined)) {
          const parts = new Set(partsOf(element));
          const isNew = [...parts].some((part) => !kept.has(part));
          if (element !== first && !isNew && !isNamedFromOutside(element)) element.remove();
          else for (const part of parts) kept.add(part);
        }
      }
      for (const child of parent.children) if (!child.matches("tr, dl")) thin(child);
    };
    thin(root);
  });
}
