/** Takes `name:password@` out of an address, which `fetch` refuses there, and makes the header of it that says the same. */
const withCredentials = (address) => {
    const url = new URL(address);
    const name = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    url.username = '';
    url.password = '';
    const headers = name === ':' ? {} : { authorization: `Basic ${Buffer.from(name).toString('base64')}` };
    return { url, headers };
};

export { withCredentials as w };
