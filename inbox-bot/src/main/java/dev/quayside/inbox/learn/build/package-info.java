/** The build learns the models that are shipped with the product. */
@NullMarked
package dev.quayside.inbox.learn.build;

import org.jspecify.annotations.NullMarked;
