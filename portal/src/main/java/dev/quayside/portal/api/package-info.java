/** The rate library for other programs of the house: REST, described by an OpenAPI document. */
@NullMarked
package dev.quayside.portal.api;

import org.jspecify.annotations.NullMarked;
