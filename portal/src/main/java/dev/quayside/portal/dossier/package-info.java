/** One shipment at the desk: what each party sees of it, and whether it is handed out. */
@NullMarked
package dev.quayside.portal.dossier;

import org.jspecify.annotations.NullMarked;
