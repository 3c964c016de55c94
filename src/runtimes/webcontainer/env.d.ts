/** A file as text: how the build hands over what runs inside the container. */
declare module '*?raw' {
  const text: string;
  export default text;
}
