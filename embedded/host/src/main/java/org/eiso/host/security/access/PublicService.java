package org.eiso.host.security.access;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.transaction.TransactionService;
import org.aopalliance.intercept.MethodInterceptor;
import org.eiso.host.security.CurrentAuthorities;
import org.eiso.host.security.permission.HostPermissionService;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.LazyInitTargetSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the public face of a repository service: a transaction around each call, its access rules, then the service.
 *
 * <p>The service is fetched at the first call, since services lean on each other's public faces. A bean {@code
 * <name>_security}, if there is one, is asked as well once the access rules were found to be met.
 */
public final class PublicService {
    private static final String FURTHER = "_security";

    private final BeanFactory beans;
    private final TransactionService transactions;
    private final PlatformTransactionManager manager;
    private final HostPermissionService permissions;
    private final NodeService nodes;
    private final OwnableService owners;
    private final CurrentAuthorities authorities;

    PublicService(
            BeanFactory beans,
            TransactionService transactions,
            PlatformTransactionManager manager,
            HostPermissionService permissions,
            NodeService nodes,
            OwnableService owners,
            CurrentAuthorities authorities) {
        this.beans = beans;
        this.transactions = transactions;
        this.manager = manager;
        this.permissions = permissions;
        this.nodes = nodes;
        this.owners = owners;
        this.authorities = authorities;
    }

    /**
     * @param name the public bean's name, by which its rules are found
     * @param type the service's interface
     * @param target id of the bean that does the work
     */
    public <T> T of(String name, Class<T> type, String target) {
        LazyInitTargetSource source = new LazyInitTargetSource();
        source.setTargetBeanName(target);
        source.setTargetClass(type);
        source.setBeanFactory(beans);
        List<MethodInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new TransactionInterceptor(transactions, manager));
        interceptors.add(new AccessInterceptor(AccessRules.of(name, type), permissions, nodes, owners, authorities));
        String further = name + FURTHER;
        if (beans.containsBean(further)) {
            interceptors.add(invocation ->
                    beans.getBean(further, MethodInterceptor.class).invoke(invocation));
        }
        ProxyFactory proxy = new ProxyFactory();
        proxy.setInterfaces(type);
        proxy.setTargetSource(source);
        interceptors.forEach(proxy::addAdvice);
        return type.cast(proxy.getProxy(type.getClassLoader()));
    }
}
