const e=["basic","reactive","accountable","proactive","partnership"],a=["resume","show-less","prefer-facet","told-once"];export{a as e,e as l};
