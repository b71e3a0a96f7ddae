package org.eiso.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.eiso.approval.ApprovalTask;
import org.eiso.approval.CompleteTask;
import org.eiso.approval.MyTasks;
import org.eiso.document.CreateDocument;
import org.eiso.document.NewDocument;
import org.eiso.document.Upload;
import org.eiso.domain.lifecycle.Event;
import org.eiso.domain.refusal.Refusal;
import org.eiso.domain.refusal.RefusedException;
import org.eiso.domain.route.Quorum;
import org.eiso.domain.route.Route;
import org.eiso.domain.route.RouteStep;
import org.eiso.domain.settings.RouteRule;
import org.eiso.domain.settings.UnitSettings;
import org.eiso.host.boot.EmbeddedHost;
import org.eiso.issue.Issue;
import org.eiso.issue.Issues;
import org.eiso.lifecycle.Lifecycle;
import org.eiso.lifecycle.TransitionRequest;
import org.eiso.unit.CreateUnit;
import org.eiso.unit.ManageUnit;
import org.eiso.unit.SettingsStore;
import org.eiso.unit.UnitRole;
import org.springframework.context.ApplicationContext;

/** One embedded host for all tests of the run, and the ways in which people act there. */
final class Host {

    static final String PASSWORD = "Mật-khẩu-2026";

    private static final AtomicInteger UNITS = new AtomicInteger();

    private final ApplicationContext beans;
    private final String address;

    private Host(ApplicationContext beans, String address) {
        this.beans = beans;
        this.address = address;
    }

    /** Where web scripts are. */
    String services() {
        return address + "/s";
    }

    static Host get() {
        return Started.HOST;
    }

    private static final class Started {
        static final Host HOST = start();

        private static Host start() {
            try {
                EmbeddedHost host = EmbeddedHost.builder()
                        .data(Files.createTempDirectory("eiso-platform-it"))
                        .port(0)
                        .adminPassword(PASSWORD)
                        .build();
                host.start();
                Runtime.getRuntime().addShutdownHook(new Thread(host::close));
                return new Host(host.applicationContext(), host.address());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    <T> T bean(String id, Class<T> type) {
        return beans.getBean(id, type);
    }

    /** Acts as somebody in a transaction of its own. */
    <T> T as(String person, Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(person);
            return bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                    .doInTransaction(work::get, false, true);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    void as(String person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    String admin() {
        return AuthenticationUtil.getAdminUserName();
    }

    /** What the extension said when it refused. */
    static Refusal refusal(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedException refused) {
                    return refused.refusal();
                }
            }
            throw e;
        }
        throw new AssertionError("Nothing was refused");
    }

    /** A unit with an author an, reviewers binh and cuc, an approver dung, a controller giang, a reader hoa. */
    Agency found() {
        return new Agency(this, "u" + UNITS.incrementAndGet());
    }

    static final class Agency {

        final Host host;
        final String unit;
        final String an;
        final String binh;
        final String cuc;
        final String dung;
        final String giang;
        final String hoa;
        final String kien;

        private Agency(Host host, String unit) {
            this.host = host;
            this.unit = unit;
            this.an = person("an");
            this.binh = person("binh");
            this.cuc = person("cuc");
            this.dung = person("dung");
            this.giang = person("giang");
            this.hoa = person("hoa");
            this.kien = person("kien");
            host.as(host.admin(), () -> host.bean(CreateUnit.class).create(unit, "Cơ quan " + unit, "", "vi"));
            assign(an, UnitRole.AUTHOR);
            assign(binh, UnitRole.READER);
            assign(cuc, UnitRole.READER);
            assign(dung, UnitRole.READER);
            assign(giang, UnitRole.CONTROLLER);
            assign(hoa, UnitRole.READER);
            assign(kien, UnitRole.AUDITOR);
            route(new Route(
                    List.of(new RouteStep("Rà soát", List.of(binh, cuc), Quorum.ALL)),
                    List.of(new RouteStep("Phê duyệt", List.of(dung), Quorum.ALL))));
        }

        private String person(String name) {
            String id = name + "-" + unit;
            host.as(host.admin(), () -> {
                host.bean("personService", PersonService.class)
                        .createPerson(Map.<QName, Serializable>of(
                                ContentModel.PROP_USERNAME,
                                id,
                                ContentModel.PROP_FIRSTNAME,
                                name,
                                ContentModel.PROP_LASTNAME,
                                "Nguyễn",
                                ContentModel.PROP_EMAIL,
                                id + "@example.org"));
                host.bean("authenticationService", MutableAuthenticationService.class)
                        .createAuthentication(id, PASSWORD.toCharArray());
            });
            return id;
        }

        void assign(String person, UnitRole... roles) {
            host.as(host.admin(), () -> host.bean(ManageUnit.class).assign(unit, person, Set.of(roles)));
        }

        void route(Route route) {
            host.as(host.admin(), () -> {
                UnitSettings before = host.bean(SettingsStore.class).load(unit);
                host.bean(ManageUnit.class)
                        .changeSettings(
                                unit,
                                new UnitSettings(
                                        before.language(),
                                        before.timeZone(),
                                        before.departments(),
                                        before.types(),
                                        List.of(new RouteRule(List.of(), List.of(), route)),
                                        before.periods()),
                                null);
            });
        }

        Issue draft(String title) {
            return create(an, new NewDocument("procedure", "ISO", title, null, null, null, List.of(), List.of(), null));
        }

        Issue create(String person, NewDocument document) {
            return host.as(person, () -> host.bean(CreateDocument.class)
                    .create(unit, document, file("Nội dung " + document.title())));
        }

        Issue read(Issue issue) {
            return host.as(host.admin(), () -> host.bean(Issues.class).load(issue.node()));
        }

        Issue submit(Issue issue) {
            perform(an, issue, Event.SUBMIT);
            return read(issue);
        }

        void perform(String person, Issue issue, Event event) {
            perform(person, TransitionRequest.of(issue.node(), event));
        }

        void perform(String person, TransitionRequest request) {
            host.as(person, () -> host.bean(Lifecycle.class).perform(request));
        }

        List<ApprovalTask> tasks(String person) {
            return host.as(person, () -> host.bean(MyTasks.class).list());
        }

        ApprovalTask task(String person, Issue issue) {
            return tasks(person).stream()
                    .filter(task -> task.issue().id().equals(issue.id()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(person + " has no task on " + issue.code()));
        }

        void decide(String person, Issue issue, String outcome, String comment) {
            String id = task(person, issue).id();
            host.as(person, () -> host.bean(CompleteTask.class).complete(id, outcome, comment, null));
        }

        /** From draft to approved, effective at once. */
        Issue approve(Issue issue) {
            submit(issue);
            decide(binh, issue, "endorse", "Nhất trí");
            decide(cuc, issue, "endorse", "Nhất trí");
            decide(dung, issue, "approve", "Duyệt");
            return read(issue);
        }

        Issue release(Issue issue) {
            approve(issue);
            perform(giang, issue, Event.RELEASE);
            return read(issue);
        }

        boolean mayRead(String person, Issue issue) {
            return host.as(
                    person, () -> host.bean(Issues.class).find(issue.node()).isPresent());
        }

        NodeService nodes() {
            return host.bean("nodeService", NodeService.class);
        }
    }

    static Upload file(String text) {
        return new Upload(
                "văn bản.txt", "text/plain", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
