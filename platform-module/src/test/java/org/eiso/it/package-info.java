/** The extension inside the embedded host. */
package org.eiso.it;
