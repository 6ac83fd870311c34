/** A scene; `body` is its JSON. */
export type SceneTable = { id: string; body: string };
