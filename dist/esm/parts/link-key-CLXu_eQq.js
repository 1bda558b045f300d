/** Parameters that say how a visitor came, not where to. */
const NOT_PART = /^(utm_|gclid|fbclid|ref$|source$|_ga|mc_)/;
/** What makes two addresses the same page: host, path and the parameters that matter, in order. */
const linkKey = (link) => {
    try {
        const { host, pathname, searchParams } = new URL(link);
        const parameters = [];
        searchParams.forEach((value, name) => {
            if (!NOT_PART.test(name))
                parameters.push(`${name}=${value}`);
        });
        return `${host}${pathname.replace(/\/$/, '')}?${parameters.sort().join('&')}`;
    }
    catch {
        // No address: known by its own text.
        return link;
    }
};

export { linkKey as l };
