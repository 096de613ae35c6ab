using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(NewsArchive.Benchmarks.HelloEndpoint))]

namespace NewsArchive.Benchmarks;

/// <summary>The reference for a page: a plain endpoint that the site's own process serves when it is started for measuring.</summary>
internal sealed class HelloEndpoint : IHostingStartup
{
    public const string Path = "/hello";

    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Filter>());

    private sealed class Filter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.MapWhen(context => context.Request.Path == Path, branch =>
            {
                branch.UseRouting();
                branch.UseEndpoints(endpoints => endpoints.MapGet(Path, () => "Hello World!"));
            });
            next(app);
        };
    }
}
