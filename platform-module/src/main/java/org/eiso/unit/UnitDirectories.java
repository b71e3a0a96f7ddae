package org.eiso.unit;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.eiso.alfresco.Elevation;
import org.eiso.domain.route.Directory;
import org.eiso.domain.settings.UnitSettings;

/** Makes the directory that a unit's routes are resolved with. */
public final class UnitDirectories {

    private final PersonService people;
    private final AuthorityService authorities;
    private final Elevation elevation;

    public UnitDirectories(PersonService people, AuthorityService authorities, Elevation elevation) {
        this.people = people;
        this.authorities = authorities;
        this.elevation = elevation;
    }

    public Directory of(UnitSettings settings) {
        return new UnitDirectory(people, authorities, elevation, settings);
    }
}
