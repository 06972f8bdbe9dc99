/** As much of React as the pages use; its own types are a package of their own. */
declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): object;
  export function useState<T>(first: T): [T, (next: T) => void];
}

declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(node: object): void };
}
