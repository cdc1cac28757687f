/** Orders as those go on with them who open the file, check the credit and send the papers. */
@NullMarked
package dev.quayside.db.order.handover;

import org.jspecify.annotations.NullMarked;
