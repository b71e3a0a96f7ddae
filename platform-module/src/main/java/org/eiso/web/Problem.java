package org.eiso.web;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A problem as RFC 9457 has it. */
record Problem(int status, ObjectNode json) {}
