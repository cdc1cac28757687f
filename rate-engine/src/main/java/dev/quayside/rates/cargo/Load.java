package dev.quayside.rates.cargo;

/** What is to be carried, by the measure its way of carriage is counted in. */
public sealed interface Load permits Containers, Loose {}
