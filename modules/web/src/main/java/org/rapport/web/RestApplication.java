package org.rapport.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface; the modules' resources are found by scanning. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
