'use strict';

// node scripts/bootstrap.cjs <command> [arguments]
// Installs what is missing, then runs scripts/<command>.ts on the Node that the project installs for itself.
// Runs on whatever Node the machine has: written in ECMAScript 5, without dependencies.

var childProcess = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var installation = require('./install.cjs');

var root = path.join(__dirname, '..');
var interruptedBy = null;
var sendToChild = function () {};

main();

function main() {
  if (installation.nodeIsTooOld(process.version)) {
    return fail('This project needs Node.js ' + installation.minimumMajor + ' or newer, and this is Node.js ' +
      process.version.slice(1) + '. Install the current version from https://nodejs.org/, then run the same command ' +
      'again.');
  }
  var command = process.argv[2];
  if (commands().indexOf(command) === -1) {
    return fail((command ? 'There is no command "' + command + '". ' : '') + 'The commands are: ' + commands().join(', '));
  }
  // One Ctrl-C reaches this process, its child and npm alike: the child decides when all is cleaned up.
  ['SIGINT', 'SIGTERM'].forEach(function (signal) {
    process.on(signal, function () {
      interrupt(signal);
    });
  });
  if (process.env.npm_lifecycle_event) endWithParent();
  if (installation.isInstalled(root)) return run(command, process.argv.slice(3));
  console.error('Installing the dependencies (npm ci), which takes a minute or two.');
  sendToChild = installation.install(root, function (failure) {
    if (interruptedBy) return exitAs(interruptedBy);
    if (failure) return fail(failure);
    run(command, process.argv.slice(3));
  });
}

function interrupt(signal) {
  interruptedBy = signal;
  sendToChild(signal);
}

/** npm runs scripts in a shell, and ends that shell alone when it is asked to end. */
function endWithParent() {
  var parent = process.ppid;
  var watch = setInterval(function () {
    if (process.ppid === parent) return;
    clearInterval(watch);
    interrupt('SIGTERM');
  }, 250);
  watch.unref();
}

/** What can be run: the scripts of this folder, and Astro's own development server. */
function commands() {
  var scripts = fs.readdirSync(__dirname).filter(function (name) {
    return /^[a-z-]+\.ts$/.test(name);
  });
  return scripts.map(function (name) {
    return path.basename(name, '.ts');
  }).concat('dev').sort();
}

function run(command, args) {
  var bin = path.join(root, 'node_modules', '.bin');
  process.env.PATH = bin + path.delimiter + process.env.PATH;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  var script = command === 'dev'
    ? [path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev']
    : [path.join(__dirname, command + '.ts')];
  var child = childProcess.spawn(installation.pinnedNode(root), script.concat(args), { cwd: root, stdio: 'inherit' });
  sendToChild = function (signal) {
    child.kill(signal);
  };
  child.on('error', function (error) {
    fail('Node could not be started: ' + error.message);
  });
  child.on('exit', function (code, signal) {
    if (signal) exitAs(signal);
    else process.exit(code);
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

function exitAs(signal) {
  process.exit(128 + os.constants.signals[signal]);
}
