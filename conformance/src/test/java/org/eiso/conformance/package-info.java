/** What any Alfresco with eISO installed does over HTTP; knows nothing of what answers. */
package org.eiso.conformance;
