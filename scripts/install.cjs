'use strict';

// Runs on whatever Node the machine has: written in ECMAScript 5, without dependencies.

var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

/** Oldest major version of Node that can install the dependencies; the project itself runs on the one it installs. */
var minimumMajor = 20;

/** Development dependencies too, whatever NODE_ENV says: they hold the Node of the project and its tests. */
var npmArguments = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/** What npm says when it can't reach the registry, and when the lockfile is wrong. */
var networkErrors = new RegExp('\\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\\b' +
  '|npm (?:error|ERR!) network');
var lockfileErrors = /\b(?:EUSAGE|ENOLOCK|ETARGET|EINTEGRITY|ERESOLVE)\b|package-lock\.json/;

/**
 * True when `version` (`6.17.1`, with or without a `v`) can't install the dependencies.
 * @param {string} version
 * @returns {boolean}
 */
function nodeIsTooOld(version) {
  return parseInt(version.replace(/^v/, ''), 10) < minimumMajor;
}

/**
 * Identifies what is installed: another lockfile, system or processor asks for another installation.
 * @param {string} lockText content of package-lock.json
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 * @returns {string}
 */
function installStamp(lockText, platform, arch) {
  return [crypto.createHash('sha256').update(lockText).digest('hex'), platform, arch].join(' ');
}

/**
 * Path of the Node that the project installs for itself.
 * @param {string} root folder of the project
 * @returns {string}
 */
function pinnedNode(root) {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * True when all that package-lock.json asks for is in node_modules.
 * @param {string} root folder of the project
 * @returns {boolean}
 */
function isInstalled(root) {
  var lockText = readText(path.join(root, 'package-lock.json'));
  var lock = JSON.parse(lockText);
  if (!nodeRuns(root, lock)) return false;
  var stamp = installStamp(lockText, process.platform, process.arch);
  if (readText(stampPath(root)) === stamp) return true;
  // Installed by npm itself, which keeps a list of its own.
  var installed = readText(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed || !holdsAll(lock, JSON.parse(installed))) return false;
  fs.writeFileSync(stampPath(root), stamp);
  return true;
}

/**
 * Installs what package-lock.json asks for.
 * @param {string} root folder of the project
 * @param {function(?string): void} done called with what went wrong and what to do, or null
 * @returns {function(string): void} sends a signal to the installation
 */
function install(root, done) {
  var lockText = readText(path.join(root, 'package-lock.json'));
  var lock = JSON.parse(lockText);
  var current = runNpm(root, npmArguments, function (failure) {
    if (failure) return done(failure);
    if (nodeRuns(root, lock)) return finish();
    // The binary comes with an install script, which npm doesn't run when it is told to ignore those.
    current = runNode(path.join(root, 'node_modules', 'node'), ['installArchSpecificPackage.js'], finish);
  });

  function finish(failure) {
    if (failure) return done(failure);
    if (!nodeRuns(root, lock)) return done('Node ' + pinnedVersion(lock) + ' was installed, but does not run on this machine.');
    fs.writeFileSync(stampPath(root), installStamp(lockText, process.platform, process.arch));
    done(null);
  }

  return function (signal) {
    current.kill(signal);
  };
}

/**
 * One sentence on why an installation failed and what to do.
 * @param {string} output all that npm wrote
 * @returns {string}
 */
function explainInstallFailure(output) {
  if (networkErrors.test(output)) {
    return 'The package registry can\'t be reached. Check the connection, the proxy settings and the address that ' +
      '"npm config get registry" prints, then run the same command again.';
  }
  if (lockfileErrors.test(output)) {
    return 'package-lock.json does not fit package.json, or the packages it names. Take both files as they are in ' +
      'the repository (git checkout package.json package-lock.json); if you changed the dependencies, run ' +
      '"npm install" first.';
  }
  return 'npm could not install the dependencies: its last lines, above, say why. Remove node_modules, then run ' +
    'the same command again.';
}

function stampPath(root) {
  return path.join(root, 'node_modules', '.install-stamp');
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function pinnedVersion(lock) {
  return lock.packages['node_modules/node'].version;
}

function nodeRuns(root, lock) {
  var result = childProcess.spawnSync(pinnedNode(root), ['--version'], { encoding: 'utf8' });
  return result.status === 0 && result.stdout.trim() === 'v' + pinnedVersion(lock);
}

/** True when every package of `lock` that all machines need is in `installed`, in the same version. */
function holdsAll(lock, installed) {
  return Object.keys(lock.packages).every(function (name) {
    var there = installed.packages[name];
    var wanted = lock.packages[name];
    return name === '' || (there ? there.version === wanted.version : wanted.optional);
  });
}

function runNpm(cwd, args, done) {
  var npm = process.env.npm_execpath;
  if (npm && path.basename(npm) === 'npm-cli.js') return runNode(cwd, [npm].concat(args), done);
  // On Windows npm is a script, which a shell alone can run.
  if (process.platform === 'win32') return runCaptured(['npm'].concat(args).join(' '), [], cwd, true, done);
  return runCaptured('npm', args, cwd, false, done);
}

function runNode(cwd, args, done) {
  return runCaptured(process.execPath, args, cwd, false, done);
}

/** Runs a command and keeps its output, to show the end of it only when the command fails. */
function runCaptured(command, args, cwd, shell, done) {
  var output = '';
  var child = childProcess.spawn(command, args, { cwd: cwd, shell: shell, stdio: ['ignore', 'pipe', 'pipe'] });
  [child.stdout, child.stderr].forEach(function (stream) {
    stream.setEncoding('utf8').on('data', function (text) {
      output += text;
    });
  });
  child.on('error', function (error) {
    done('npm could not be started (' + error.message + '). It comes with Node: install that again, from https://nodejs.org/');
  });
  child.on('close', function (code) {
    if (child.pid === undefined) return;
    done(code === 0 ? null : lastLines(output) + '\n\n' + explainInstallFailure(output));
  });
  return child;
}

/** The end of what npm says, without the manual that it adds to some errors. */
function lastLines(output) {
  var lines = output.trim().split('\n');
  var manual = lines.findIndex(function (line) {
    return /^npm (?:error|ERR!) Usage:/.test(line);
  });
  return lines.slice(0, manual === -1 ? lines.length : manual).slice(-15).join('\n');
}

module.exports = {
  minimumMajor: minimumMajor,
  nodeIsTooOld: nodeIsTooOld,
  installStamp: installStamp,
  pinnedNode: pinnedNode,
  isInstalled: isInstalled,
  install: install,
  explainInstallFailure: explainInstallFailure,
};
