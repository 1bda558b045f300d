import type { HostilePage } from '../hostile-page';

/** As Zone.js does it: timers, frames, listeners and promises are replaced by those that run in a zone. */
export const zoneJs: readonly HostilePage[] = [
  {
    title: 'with Zone.js',
    script: `
      window.Zone = { current: { name: 'root', run: function (task, self, args) { return task.apply(self, args); } } };
      ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'].forEach(function (name) {
        var own = window[name];
        window[name] = function (task) {
          var args = [].slice.call(arguments);
          args[0] = function () { return Zone.current.run(task, this, arguments); };
          var id = own.apply(window, args);
          return name === 'setTimeout' ? { id: id, toString: function () { return id; }, [Symbol.toPrimitive]: function () { return id; } } : id;
        };
      });
      var Own = Promise;
      window.ZoneAwarePromise = class ZoneAwarePromise {
        constructor(run) { this.own = new Own(run); }
        then(done, failed) { return wrap(this.own.then(done, failed)); }
        catch(failed) { return this.then(undefined, failed); }
        finally(done) { return wrap(this.own.finally(done)); }
        static resolve(value) { return wrap(Own.resolve(value)); }
        static reject(error) { return wrap(Own.reject(error)); }
        static all(all) { return wrap(Own.all(all)); }
        static race(all) { return wrap(Own.race(all)); }
        static allSettled(all) { return wrap(Own.allSettled(all)); }
        get [Symbol.toStringTag]() { return 'Promise'; }
      };
      function wrap(own) { var one = Object.create(ZoneAwarePromise.prototype); one.own = own; return one; }
      window.Promise = ZoneAwarePromise;
      var add = EventTarget.prototype.addEventListener, take = EventTarget.prototype.removeEventListener, wrapped = new WeakMap();
      EventTarget.prototype.addEventListener = function (name, run, options) {
        if (typeof run === 'function' && !wrapped.has(run)) wrapped.set(run, function (event) { return Zone.current.run(run, this, [event]); });
        return add.call(this, name, wrapped.get(run) || run, options);
      };
      EventTarget.prototype.removeEventListener = function (name, run, options) { return take.call(this, name, wrapped.get(run) || run, options); };`,
  },
];
