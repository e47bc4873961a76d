import { describe, expect, it } from "vitest";
import { childOf, childrenOf, descendantsOf, readXmlTree } from "./xml-tree.ts";

describe("XML from outside", () => {
  it("is read by local names, with attributes as written", () => {
    const tree = readXmlTree('<p:a xmlns:p="u"><p:b r:id="1">x</p:b><c><p:b/></c></p:a>');
    expect(tree?.name).toBe("a");
    expect(childOf(tree, "b")?.attributes["r:id"]).toBe("1");
    expect(childOf(tree, "b")?.text).toBe("x");
    expect(childOf(tree, "c", "b")).toBeDefined();
    expect(childOf(tree, "c", "d")).toBeUndefined();
    expect(childrenOf(tree, "b")).toHaveLength(1);
    expect(descendantsOf(tree, "b")).toHaveLength(2);
  });

  it.each([
    ["a document type with entities that grow", '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ["an entity that reads a file", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ["an unknown entity", "<a>&b;</a>"],
    ["a tag that is not closed", "<a><b></a>"],
    ["nothing", ""],
    ["a nest too deep", "<a>".repeat(500) + "</a>".repeat(500)],
  ])("is refused with %s", (_, text) => {
    expect(readXmlTree(text)).toBeUndefined();
  });
});
