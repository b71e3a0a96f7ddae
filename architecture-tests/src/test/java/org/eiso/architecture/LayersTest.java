package org.eiso.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.eiso", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String HOST = "org.eiso.host..";
    private static final String DOMAIN = "org.eiso.domain..";

    @ArchTest
    static final ArchRule theDomainKnowsTheJdkOnly = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theExtensionDoesNotKnowTheHost = noClasses()
            .that()
            .resideInAPackage("org.eiso..")
            .and()
            .resideOutsideOfPackages(HOST, "org.eiso.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOST);

    @ArchTest
    static final ArchRule theHostDoesNotKnowTheExtension = noClasses()
            .that()
            .resideInAPackage(HOST)
            .should()
            .dependOnClassesThat(resideInAPackage("org.eiso..").and(resideOutsideOfPackage(HOST)));

    @ArchTest
    static final ArchRule theExtensionNeedsNoServlets = noClasses()
            .that()
            .resideInAPackage("org.eiso..")
            .and()
            .resideOutsideOfPackages(HOST, "org.eiso.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "javax..", "org.mozilla..");

    @ArchTest
    static final ArchRule featuresDoNotKnowTheirWebScripts = noClasses()
            .that()
            .resideInAPackage("org.eiso..")
            .and()
            .resideOutsideOfPackages(HOST, "org.eiso.demo..", "..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eiso..web..");

    @ArchTest
    static final ArchRule onlyElevationActsAsSomebodyElse = noClasses()
            .that()
            .resideInAPackage("org.eiso..")
            .and()
            .resideOutsideOfPackage(HOST)
            .and()
            .doNotHaveFullyQualifiedName("org.eiso.alfresco.Elevation")
            .should()
            .callMethodWhere(Calls.named(
                    "org.alfresco.repo.security.authentication.AuthenticationUtil", "runAs.*|set.*User.*|push.*"));
}
