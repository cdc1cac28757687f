/**
 * The house's figures for some days: as tables, as charts, and as files, each leading to its cases.
 */
@NullMarked
package dev.quayside.portal.figures;

import org.jspecify.annotations.NullMarked;
