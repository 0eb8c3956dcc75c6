/** The one tag of the layout that the first step writes and the second pushes. */
export const TAG = "image";
