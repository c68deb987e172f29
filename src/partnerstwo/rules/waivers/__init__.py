"""W: waivers, suppression comments and limits of the registry's own."""
