"""The side bar: the articles of the library, its sources, its search, its upkeep."""
