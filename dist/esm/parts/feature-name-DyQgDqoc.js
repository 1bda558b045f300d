/** The name of a feature as a contribution: `category:Breakfast`, `brand:Nane`, `attribute:cotton`. */
const featureName = (catalog, feature) => {
    const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
    return `${kind.replace(/[0-9]+$|\..*$/, '')}:${value.slice(value.lastIndexOf('/') + 1)}`;
};

export { featureName as f };
