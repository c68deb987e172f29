"""The paper about several registries: of a county, a voivodeship, the country."""
