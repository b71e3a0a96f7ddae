/** The approval process in Activiti, driven by an issue's route, and the tasks of people. */
@NullMarked
package org.eiso.approval;

import org.jspecify.annotations.NullMarked;
