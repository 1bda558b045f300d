/** The absolute address of a link that only navigates (http, https); of anything else nothing. */
const safeLink = (link) => {
    try {
        const { href } = new URL(link, document.baseURI);
        return /^https?:/.test(href) ? href : undefined;
    }
    catch {
        return undefined;
    }
};

export { safeLink as s };
