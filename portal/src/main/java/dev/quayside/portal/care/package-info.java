/**
 * What customers want of us beside prices: written on a page, answered by mail and there, in one
 * conversation.
 */
@NullMarked
package dev.quayside.portal.care;

import org.jspecify.annotations.NullMarked;
