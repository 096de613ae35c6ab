namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>
/// A script that stands between a page and its circuit: it remembers the frames that the page sends, and sends others, as somebody would who
/// writes their own client. Frames are MessagePack behind a length, as Blazor's protocol has them.
/// </summary>
internal static class ForgedSocket
{
    /// <summary>To be run before the scripts of a page; gives it <c>forge</c>.</summary>
    public const string Script =
        """
        (() => {
          const frames = [];
          const sockets = [];
          const RealSocket = window.WebSocket;
          window.WebSocket = class extends RealSocket {
            constructor(...given) {
              super(...given);
              sockets.push(this);
            }
            send(data) {
              if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) frames.push(new Uint8Array(data.buffer ?? data).slice());
              super.send(data);
            }
          };
          const text = new TextEncoder();
          const packed = value => {
            if (value === null) return [0xc0];
            if (value === true || value === false) return [value ? 0xc3 : 0xc2];
            if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 128 ? [value] : [0xcb, ...new Uint8Array(new Float64Array([value]).buffer).reverse()];
            if (value instanceof Uint8Array) return [0xc5, value.length >> 8, value.length & 255, ...value];
            if (Array.isArray(value)) return [0x90 + value.length, ...value.flatMap(packed)];
            const bytes = text.encode(value);
            const head = [0xdb, bytes.length >>> 24, (bytes.length >> 16) & 255, (bytes.length >> 8) & 255, bytes.length & 255];
            const all = new Array(5 + bytes.length);
            head.forEach((byte, at) => all[at] = byte);
            bytes.forEach((byte, at) => all[5 + at] = byte);
            return all;
          };
          const integer = value => [0xd2, value >> 24 & 255, value >> 16 & 255, value >> 8 & 255, value & 255];
          const framed = body => {
            const length = [];
            let left = body.length;
            do {
              length.push(left > 127 ? left & 127 | 128 : left);
              left >>>= 7;
            } while (left > 0);
            return new Uint8Array([...length, ...body]);
          };
          const raw = bytes => RealSocket.prototype.send.call(sockets.at(-1), new Uint8Array(bytes));
          let seed = 7;
          const random = below => (seed = seed * 48271 % 2147483647) % below;
          window.forge = {
            frames, raw, random, integer,
            isOpen: () => sockets.at(-1).readyState === RealSocket.OPEN,
            call: (method, ...values) => raw(framed([0x96, 1, 0x80, 0xc0, ...packed(method), 0x90 + values.length, ...values.flatMap(value => Array.isArray(value) && value[0] === 0xd2 ? value : packed(value)), 0x90])),
            ask: (method, ...values) => raw(framed([0x96, 1, 0x80, ...packed("999"), ...packed(method), 0x90 + values.length, ...values.flatMap(packed), 0x90])),
            invoke: (assembly, method, object, json) => forge.call("BeginInvokeDotNetFromJS", "777", assembly, method, forge.integer(object), json),
            raise: (handler, name, json) => {
              for (let object = 1; object <= 4; object++)
                forge.invoke(null, "DispatchEventAsync", object, JSON.stringify([{ eventHandlerId: handler, eventName: name, eventFieldInfo: null }, json]));
            },
          };
        })();
        """;

    /// <summary>What is tried, by name.</summary>
    public static IReadOnlyList<(string Name, string Script)> Attempts { get; } =
    [
        ("nothing but noise", "forge.raw(Array.from({ length: 400 }, () => forge.random(256)))"),
        ("a length that is a lie", "forge.raw([0xff, 0xff, 0xff, 0xff, 0x07, 1, 2, 3])"),
        ("a frame that is cut off, and another behind it", "{ const last = forge.frames.at(-1); forge.raw(last.slice(0, last.length / 2)); forge.frames.slice(-3).forEach(forge.raw); }"),
        ("frames with signs changed", "for (const frame of forge.frames.slice(-8)) { const other = frame.slice(); for (let at = 0; at < 3; at++) other[2 + forge.random(other.length - 2)] ^= 1 + forge.random(255); forge.raw(other); }"),
        ("every frame once more", "forge.frames.slice().forEach(forge.raw)"),
        ("a method that the hub does not have", "{ forge.call('DeleteEverything'); forge.ask('RunSql', 'DELETE FROM Corrections'); forge.call('Dispose'); }"),
        ("methods that were never meant for a browser",
            """
            for (const assembly of ['NewsArchive.Web', 'NewsArchive.Store', 'System.Private.CoreLib', 'Microsoft.AspNetCore.Components.Server'])
              for (const method of ['SaveAsync', 'DiscardAsync', 'WithdrawAsync', 'Exit', 'Delete']) forge.invoke(assembly, method, 0, '["x"]');
            for (let object = 1; object <= 12; object++)
              for (const method of ['SaveAsync', 'DiscardAsync', 'DisposeAsync', 'Dispose', 'Invoke']) forge.invoke(null, method, object, '[]');
            """),
        ("events of handlers that are not there", "for (const handler of [0, 999999, -1, 1.5, '1', null, 18446744073709551615]) forge.raise(handler, 'click', {})"),
        ("values that no event has", "for (let handler = 1; handler <= 40; handler++) forge.raise(handler, 'input', { value: { a: [1] } })"),
        ("addresses of other sites and of other people's rooms",
            """
            for (const address of ['https://ander.example/redactie', 'javascript:alert(1)', '\\\\ander', '', location.origin + '/beheer/importen', location.origin + '/redactie/vervangen'])
              forge.call('OnLocationChanged', address, null, false);
            """),
        ("circuits of others and components of one's own making",
            """
            {
              forge.ask('ConnectCircuit', 'CfDJ8' + 'A'.repeat(180));
              forge.ask('ResumeCircuit', 'CfDJ8' + 'A'.repeat(180), location.origin + '/', location.href, '[]', '');
              forge.ask('StartCircuit', location.origin + '/', location.href, '[{"type":"server","sequence":0,"descriptor":"CfDJ8AAAA"}]', '');
              forge.call('UpdateRootComponents', '{"batchId":1,"operations":[{"type":"add","ssrComponentId":1,"marker":{"type":"server","key":"x","descriptor":"CfDJ8AAAA"}}]}', '');
            }
            """),
        ("answers to questions that nobody asked",
            """
            {
              forge.call('EndInvokeJSFromDotNet', forge.integer(999), true, '[999,true,{"x":1}]');
              forge.call('EndInvokeJSFromDotNet', forge.integer(1), true, 'no json');
              forge.call('OnRenderCompleted', forge.integer(999999), null);
              forge.call('OnRenderCompleted', forge.integer(0), 'een fout van niemand');
              forge.call('ReceiveByteArray', forge.integer(5), new Uint8Array(60));
            }
            """),
        ("a message that is far too long", "forge.invoke(null, 'DispatchEventAsync', 1, 'x'.repeat(400000))"),
    ];
}
