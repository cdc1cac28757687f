package dev.quayside.portal.templates;

import dev.quayside.db.customer.Language;
import dev.quayside.portal.templates.Samples.Tongue;

/**
 * What the page of the templates shows.
 *
 * @param tongue of the paper
 * @param language of the letter
 * @param ours our own letter as a file
 */
public record TemplatesView(
    Samples.Files files, Tongue tongue, Language language, Samples.Sample letter, String ours) {}
