/** Lets the device do what else there is to do, such as answer a touch, before it goes on. */
export const breath = () => new Promise<void>((resolve) => setTimeout(resolve));
