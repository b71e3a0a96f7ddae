/** Workflows: Activiti on the host's database and transactions, seen through Alfresco's workflow service. */
@NullMarked
package org.eiso.host.workflow;

import org.jspecify.annotations.NullMarked;
