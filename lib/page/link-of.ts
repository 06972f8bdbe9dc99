/**
 * A property of a node as the browser has it. A node asked for it may be a form, which gives the control of that name in
 * place of its own: the way through the tree would lead round in circles.
 */
export function linkOf<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return Reflect.get(prototypeOf(node), name, node);
}

function prototypeOf(node: Node): Node {
  switch (Reflect.get(Node.prototype, 'nodeType', node)) {
    case Node.ELEMENT_NODE:
      return Element.prototype;
    case Node.TEXT_NODE:
      return Text.prototype;
    default:
      return Node.prototype;
  }
}
