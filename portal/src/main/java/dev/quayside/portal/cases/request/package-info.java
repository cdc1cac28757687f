/** What a customer asks for, as sales correct it before it is priced again. */
@NullMarked
package dev.quayside.portal.cases.request;

import org.jspecify.annotations.NullMarked;
